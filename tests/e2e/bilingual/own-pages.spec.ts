/** Two languages at once on the person's own pages: each line has its own, what the person wrote stands once. */
import type { Page } from '@playwright/test';
import type { Inline, OwnPack, Pack } from '../../../src/offer/pack';
import { plain } from '../../../src/offer/plain';
import { andAlso, to } from '../../../src/routes';
import type { MyData } from '../../../src/store/model/records';
import { bare, born, seed, stopClock, stored } from '../tools/answers';
import { expectNoFaultInBoth } from '../tools/axe';
import { openDates } from '../tools/dates';
import { put, raw, secret } from '../tools/kept';
import { changeWords, codes, expect, packOf, say, sectionOf, taken, test, titleOf } from '../tools/site';

const [english = 'en', second = 'ar'] = codes;
const pairs = [
  [english, second],
  [second, english],
] as const;
const list = 'my-documents';
const rule = 'adviser-visits';

const wordsOf = (lang: string, words: Inline[] = []) => bare(plain(words, packOf(lang).language.dir));
const listOf = (lang: string) => packOf(lang).lists.find(({ id }) => id === list) as Pack['lists'][number];
const ruleOf = (lang: string) =>
  (packOf(lang).dateRules.find(({ id }) => id === rule) ??
    packOf(lang).dateRules[0]) as Pack['dateRules'][number];

/** A note on a ready-made item, an item of the person's own, a date of theirs and one from the offer. */
function some(lang: string): MyData {
  const [first] = listOf(lang).items;
  return {
    answers: [],
    lists: [{ id: list, created: 1, order: 1, changed: 1 }],
    items: [
      {
        id: `${list}.${first?.id}`,
        list,
        template: first?.id ?? '',
        order: 0,
        note: `${secret} note`,
        changed: 1,
      },
      { id: 'item-1', list, text: `${secret} own`, order: 1e6, changed: 1 },
    ],
    dates: [
      { id: 'date-1', title: `${secret} day`, day: '2026-11-25', sequence: 0, history: [], changed: 1 },
      { id: 'date-2', rule: ruleOf(lang).id, day: '2026-11-26', sequence: 0, history: [], changed: 1 },
    ],
    says: [],
    visits: [],
  };
}

/** Opens a place in two languages and waits for the second. */
async function openBoth(page: Page, [lang, and]: readonly [string, string], place: string, section = '') {
  await page.goto(andAlso(to(lang, place, section), and));
  await taken(page);
  await expect(page.locator('.side-other:not(:empty)').first()).toBeVisible();
}

/** What must hold of every page in two languages. */
async function expectSound(page: Page, [, and]: readonly [string, string]): Promise<void> {
  const found = await page.evaluate(() => ({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    sides: [...document.querySelectorAll<HTMLElement>('.side-other, .also')].map(
      ({ lang, dir }) => `${lang} ${dir}`,
    ),
    heads: document.querySelectorAll('h1').length,
  }));
  expect(found.ids.filter((id, at) => found.ids.indexOf(id) !== at)).toEqual([]);
  expect(new Set(found.sides)).toEqual(new Set([`${and} ${packOf(and).language.dir}`]));
  expect(found.sides.length).toBeGreaterThan(5);
  expect(found.heads).toBe(1);
}

for (const pair of pairs) {
  const [lang, and] = pair;
  const name = `${lang} with ${and}`;

  test(`${name}: a list has each item in both, the tick, the note and the person's own once`, async ({
    page,
  }) => {
    await stopClock(page);
    await put(page, some(lang));
    await openBoth(page, pair, `lists/${list}`);
    await expect(page.getByText(`${secret} own`)).toHaveCount(1);
    await expectSound(page, pair);
    await expect(page.locator('.side-other .title')).toHaveText(titleOf(and, `lists/${list}`));
    const items = listOf(lang).items;
    const rows = page.locator('.items > .item');
    await expect(rows).toHaveCount(items.length + 1);
    const shown = await rows.evaluateAll((all) =>
      all.map((row) => [
        row.querySelector('.tick .item-words')?.textContent ?? '',
        row.querySelector('.tick .also')?.textContent ?? '',
      ]),
    );
    expect(shown.map((words) => words.map(bare))).toEqual([
      ...items.map(({ id, words }) => [
        wordsOf(lang, words),
        wordsOf(and, listOf(and).items.find((one) => one.id === id)?.words),
      ]),
      [`${secret} own`, ''],
    ]);
    await expect(page.getByText(`${secret} note`)).toHaveCount(1);
    // A box is called by the words of the first language alone, and is ticked through those of the second too.
    const box = rows.nth(1).getByRole('checkbox');
    await expect(box).toHaveAccessibleName(plain(items[1]?.words ?? [], packOf(lang).language.dir));
    await rows
      .nth(1)
      .locator('.tick')
      .click({ position: { x: 10, y: 20 } });
    await expect(box).toBeChecked();
    await expect
      .poll(async () => (await raw(page))?.items?.filter((row) => (row as { done?: string }).done).length)
      .toBe(1);
    await expect(rows.getByRole('checkbox')).toHaveCount(items.length + 1);
  });

  test(`${name}: a question, why it is asked and its options stand in both, and one answer is kept`, async ({
    page,
  }) => {
    await openBoth(page, pair, 'me', 'home');
    const question = page.locator('fieldset[id="home"]');
    for (const code of pair) {
      await expect(question).toContainText(say(code, 'me.questions.home.title'));
      await expect(question).toContainText(say(code, 'me.questions.home.why'));
    }
    await expect(question).toHaveAccessibleName(say(lang, 'me.questions.home.title'));
    const options = packOf(lang).questions.find(({ id }) => id === 'home')?.options ?? [];
    for (const option of options) {
      const key = `me.questions.home.options.${option}`;
      const radio = question.locator(`input[value="${option}"]`);
      await expect(radio).toHaveAccessibleName(say(lang, key));
      await expect(
        question
          .locator('.choice-row')
          .filter({ has: page.locator(`input[value="${option}"]`) })
          .locator('.also'),
      ).toHaveText(say(and, key));
    }
    await expectSound(page, pair);
    await question.locator('.choice-row .also').first().click();
    await expect.poll(() => stored(page)).toEqual({ home: options[0] });
    await openBoth(page, pair, 'me');
    await expect(page.locator('.kept .also').first()).toContainText(say(and, 'me.questions.born.title'));
    await expectSound(page, pair);
  });

  test(`${name}: what I can get, my years and statuses say titles and reasons in both`, async ({ page }) => {
    test.slow();
    await stopClock(page);
    await seed(page, { born, immigration: 'waiting' });
    await openBoth(page, pair, 'mine');
    await expect(page.locator('.verdict .side-other').first()).toBeVisible();
    const row = page.locator('.verdict').filter({
      has: page.getByRole('link', {
        name: sectionOf(lang, 'immigration', 'immigration-lawyer').title,
        exact: true,
      }),
    });
    for (const code of pair) {
      await expect(row).toContainText(sectionOf(code, 'immigration', 'immigration-lawyer').title);
      await expect(row).toContainText(say(code, 'mine.reason.status'));
    }
    await expect(row.getByRole('checkbox')).toHaveCount(1);
    await expectSound(page, pair);
    for (const place of ['years', 'status']) {
      await openBoth(page, pair, place);
      await expectSound(page, pair);
    }
    await expect(page.locator('.status[open] summary .also')).toHaveText(
      say(and, 'me.questions.immigration.options.waiting'),
    );
    // A badge on the second side says the same in its own words.
    await openBoth(page, pair, 'immigration');
    for (const [id, code] of [
      ['immigration-lawyer', lang],
      [`immigration-lawyer.${and}`, and],
    ] as const)
      await expect(page.locator(`[id="${id}"] .verdict-yes`)).toContainText(say(code, 'mine.verdict.yes'));
  });

  test(`${name}: a date and a rule stand in both, the name that the person gave once`, async ({ page }) => {
    await stopClock(page);
    await put(page, some(lang));
    await openBoth(page, pair, 'dates');
    await expect(page.locator('li.date')).toHaveCount(2);
    await expect(page.getByText(`${secret} day`, { exact: true })).toHaveCount(1);
    const entry = page.locator('[id="date-date-2"]');
    await expect(entry.locator('h3')).toHaveText(ruleOf(lang).title);
    await expect(entry.locator('.also').first()).toContainText(ruleOf(and).title);
    const box = page.locator(`details[id="${ruleOf(lang).id}"]`);
    await expect(box.locator('summary')).toContainText(ruleOf(and).title);
    await box.locator('summary').first().click();
    await expect(box.locator('.side-other')).toBeVisible();
    await expectSound(page, pair);
  });

  for (const width of [320, 800])
    test(`${name}: axe finds no fault on a person's own pages at ${width} px, light and dark`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      await put(page, { ...some(lang), answers: [{ question: 'born', value: born, changed: 1 }] });
      for (const [place = '', section] of [
        [`lists/${list}`],
        ['lists'],
        ['me'],
        ['me', 'status'],
        ['mine'],
        ['years'],
        ['status'],
        ['dates', ruleOf(lang).id],
      ]) {
        await openBoth(page, pair, place, section);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(
          width,
        );
        await expectNoFaultInBoth(page, {}, place);
      }
    });
}

test('a search has the title of what it found in both', async ({ page }) => {
  await openBoth(page, [english, second], 'search');
  const { title } = sectionOf(english, 'housing', 'deposit');
  await page.locator('#query').fill(title);
  const hit = page
    .locator('.hits li')
    .filter({ has: page.locator(`a[href="${to(english, 'housing', 'deposit')}"]`) });
  await expect(hit.locator('.also')).toHaveText(sectionOf(second, 'housing', 'deposit').title);
});

test.describe('the English of a rule for dates', () => {
  test.use({ serviceWorkers: 'block' });
  test('opens in place, and closes again', async ({ page }) => {
    const { id, title } = ruleOf(english);
    await changeWords<Partial<Pack & OwnPack>>(page, second, ({ datesPage, dateRules = [] }) => {
      if (datesPage) delete datesPage.fresh;
      for (const one of dateRules) if (one.id === id) one.fresh = 'behind';
    });
    await openDates(page, second, id);
    const box = page.locator(`details[id="${id}"]`);
    await expect(box).toContainText(say(second, 'notice.behindSection'));
    const door = box.getByRole('link', { name: say(second, 'notice.seeEnglish') });
    await door.click();
    await expect(box.locator('.in-english [lang="en"] h3')).toHaveText(title);
    await expect(box.locator('.in-english h3')).toBeFocused();
    await expect(page).toHaveURL(to(second, 'dates', id));
    await box.getByRole('button', { name: say(second, 'common.close') }).click();
    await expect(box.locator('.in-english')).toHaveCount(0);
    await expect(door).toBeFocused();
  });
});
