/** Two languages at once where two people fill something in: My say, and the forms of a visit. */
import type { Page } from '@playwright/test';
import { receiversOf } from '../../../src/letters/receiver';
import { andAlso, to } from '../../../src/routes';
import { nothing, type Visit } from '../../../src/store/model/records';
import { stopClock } from '../tools/answers';
import { expectNoFault } from '../tools/axe';
import { put } from '../tools/kept';
import { codes, expect, open, packOf, say, taken, test } from '../tools/site';

const [english = 'en', second = 'ar'] = codes;
const pairs = [
  [english, second],
  [second, english],
] as const;

const kindOf = (lang: string, id: string) => {
  const found = packOf(lang).letters.find((one) => one.id === id);
  if (!found) throw new Error(`There is no letter "${id}".`);
  return found;
};

/** What must hold of a page in two languages, as narrow as a phone. `lines`: at least so many stand in the second. */
async function expectSound(page: Page, and: string, lines: number): Promise<void> {
  await page.evaluate(() => {
    const drawn = new CSSStyleSheet();
    drawn.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [drawn];
  });
  const found = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    sides: [...document.querySelectorAll<HTMLElement>('.side-other, .also')].map(
      ({ lang, dir }) => `${lang} ${dir}`,
    ),
    heads: document.querySelectorAll('h1').length,
    wide: document.documentElement.scrollWidth,
  }));
  expect(found.ids.filter((id, at) => found.ids.indexOf(id) !== at)).toEqual([]);
  expect(new Set(found.sides)).toEqual(new Set([`${and} ${packOf(and).language.dir}`]));
  expect(found.sides.length).toBeGreaterThanOrEqual(lines);
  expect([found.heads, found.wide]).toEqual([1, page.viewportSize()?.width]);
  await expectNoFault(page);
}

async function openBoth(page: Page, lang: string, and: string, place: string, section = '') {
  await page.goto(andAlso(to(lang, place, section), and));
  await taken(page);
  await expect(page.locator('.side-other:not(:empty)').first()).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await stopClock(page);
});

for (const [lang, and] of pairs) {
  const name = `${lang} with ${and}`;

  test(`${name}: each kind of letter stands in both, and its door is called by the first alone`, async ({
    page,
  }) => {
    await openBoth(page, lang, and, 'say');
    for (const { id, title } of packOf(lang).letters) {
      const door = page.locator(`.doors a[href="${to(lang, 'say', id)}"]`);
      await expect(door.locator('.topic-words > strong')).toHaveText(title);
      await expect(door.locator('.also strong')).toHaveText(kindOf(and, id).title);
      await expect(door).toHaveAccessibleName(new RegExp(`^${title}\\. `));
      await expect(door).not.toHaveAccessibleName(new RegExp(kindOf(and, id).title));
    }
    await expectSound(page, and, packOf(lang).letters.length);
  });

  test(`${name}: a letter's labels and choices stand in both, what is written stands once`, async ({
    page,
  }) => {
    await openBoth(page, lang, and, 'say', 'advocate');
    const [here, there] = [kindOf(lang, 'advocate'), kindOf(and, 'advocate')];
    await expect(page.locator('.side-other .title').first()).toHaveText(there.title);
    const boxes = page.locator('.saying label.field');
    await expect(boxes).toHaveCount(here.boxes.length + 1);
    for (const [nth, { id, label }] of here.boxes.entries()) {
      const other = there.boxes.find((one) => one.id === id)?.label ?? '-';
      await expect(boxes.nth(nth).locator('.also')).toHaveText(other);
      await expect(boxes.nth(nth).locator('textarea')).toHaveAccessibleName(label);
    }
    await boxes.last().locator('.also').click();
    await page.keyboard.type('Sami');
    await expect(page.getByLabel(say(lang, 'say.own.name'), { exact: true })).toHaveValue('Sami');
    // English for the council, and below it the other language, whichever of the two the page is in.
    const parts = page.locator('.letter-part');
    await expect(parts).toHaveCount(2);
    expect(await parts.evaluateAll((all) => all.map((one) => (one as HTMLElement).lang))).toEqual([
      english,
      second,
    ]);
    const whom = page.locator('.choice-row').nth(1);
    const [receiver] = receiversOf(packOf(and), here.to.slice(1, 2));
    await expect(whom.locator('.also')).toHaveText(receiver?.title ?? '-');
    await whom.locator('.also').click();
    await expect(whom.getByRole('radio')).toBeChecked();
    await expectSound(page, and, 8);
  });

  test(`${name}: every promise and every answer to it stands in both`, async ({ page }) => {
    await openBoth(page, lang, and, 'say', 'pledge');
    const [first, ...more] = packOf(and).pledge.sections;
    const promise = page.locator('fieldset.question').first();
    await expect(promise).toHaveAccessibleName(packOf(lang).pledge.sections[0]?.title ?? '-');
    await expect(promise.locator('p.also')).toHaveText(first?.title ?? '-');
    for (const answer of ['kept', 'partly', 'not', 'unsure']) {
      const row = promise.locator('.choice-row', { has: page.locator(`[value="${answer}"]`) });
      await expect(row.locator('.also')).toHaveText(say(and, `say.check.${answer}`));
      await expect(row.getByRole('radio')).toHaveAccessibleName(say(lang, `say.check.${answer}`));
    }
    await promise.locator('.choice-row .also').first().click();
    await expect(promise.locator('label.field .also')).toHaveText(say(and, 'say.check.note'));
    await expectSound(page, and, 5 * more.length);
  });
}

test('a new visit in two languages: its kinds, its agenda and every label in both, and it is begun in both', async ({
  page,
}) => {
  const [lang, and] = [english, second];
  await openBoth(page, lang, and, 'visit');
  await page.getByRole('button', { name: say(lang, 'visit.new') }).click();
  await expect(page).toHaveURL(andAlso(to(lang, 'visit', 'start'), and));
  const kinds = page.locator('.kind');
  for (const [nth, { id, title }] of packOf(lang).visits.entries()) {
    await expect(kinds.nth(nth).getByRole('radio')).toHaveAccessibleName(title);
    await expect(kinds.nth(nth).locator('.also strong')).toHaveText(
      packOf(and).visits.find((one) => one.id === id)?.title ?? '-',
    );
  }
  await expect(page.locator('.agenda li .also')).toHaveCount(await page.locator('.agenda li').count());
  await expect(page.getByLabel(say(lang, 'visit.form.second'), { exact: true })).toHaveValue(and);
  await expect(page.locator('label[for="visit-label"] .also')).toHaveText(say(and, 'visit.form.label'));
  await expectSound(page, and, 15);
  await page.getByRole('button', { name: say(lang, 'visit.form.begin') }).click();
  await expect(page.locator('.state .also').first()).toHaveText(say(and, 'visit.walk.understood'));
});

for (const [lang, and] of pairs)
  test(`${lang} with ${and}: what is asked at a step stands in the two languages of the visit, with no second one in the address`, async ({
    page,
  }) => {
    const visit: Visit = {
      ...{ id: 'v1', kind: 'first-visit', label: '', langs: [english, second] as [string, string] },
      ...{ started: 1, day: '2026-11-22', version: packOf(lang).made, at: 0, keep: 30, changed: 1 },
      agenda: [{ ref: 'health#gym', action: 'See the gym', by: '2026-12-01' }],
    };
    await put(page, { ...nothing(), visits: [visit] });
    await open(page, to(lang, 'visit', 'v1/walk/1'));
    const states = page.locator('.step-form .state');
    for (const [nth, state] of ['understood', 'later', 'wants'].entries()) {
      await expect(states.nth(nth)).toHaveAccessibleName(say(lang, `visit.walk.${state}`));
      await expect(states.nth(nth).locator('.also')).toHaveText(say(and, `visit.walk.${state}`));
    }
    // That nobody has checked a section is said in a line, and does not look like the buttons below it.
    for (const label of await page.locator('.step-shown .state').all())
      await expect(label).toHaveCSS('border-top-width', '0px');
    const form = page.locator('.step-form');
    for (const label of ['question', 'agree', 'action', 'who', 'by', 'note', 'interpreter'])
      await expect(form.locator('.also', { hasText: say(and, `visit.walk.${label}`) }).first()).toBeVisible();
    await expect(page.getByLabel(say(lang, 'visit.walk.action'), { exact: true })).toHaveValue('See the gym');
    await expectSound(page, and, 10);
    await page.getByRole('button', { name: say(lang, 'visit.walk.finish') }).click();
    await page.locator('#device').getByLabel(say(lang, 'device.whose.own')).check();
    await page.getByRole('button', { name: say(lang, 'visit.phone.ask') }).click();
    // It is the young person who is asked this.
    for (const code of [lang, and])
      await expect(page.getByRole('alert')).toContainText(say(code, 'visit.phone.sure'));
    await expect(page.getByRole('button', { name: say(lang, 'visit.phone.yes'), exact: true })).toContainText(
      say(and, 'visit.phone.yes'),
    );
  });
