/** What I can get: the answers' verdicts, grouped, each with its reason, its section and a person to check with. */
import type { Page } from '@playwright/test';
import { rights } from '../../../src/offer/promises';
import { to } from '../../../src/routes';
import {
  bare,
  born,
  choose,
  expectSaved,
  openQuestion,
  promised,
  seed,
  stopClock,
  today,
} from '../tools/answers';
import { codes, expect, inOne, open, packOf, say, test } from '../tools/site';

const { questions, topicList } = packOf('en');
const groups = ['yes', 'looked-at', 'from', 'maybe', 'ask', 'not-now'];
const everything = {
  born,
  status: 'former-relevant',
  place: 'outside',
  home: 'council',
  doing: 'university',
  child: 'alone',
  immigration: 'limited',
};

test.beforeEach(({ page }) => stopClock(page));

/** In the page: each line's address, badge and basis, group by group. */
const lines = (page: Page) =>
  page.locator('section.verdicts').evaluateAll((sections) =>
    sections.map((section) => ({
      group: section.querySelector('h2')?.id ?? '',
      lines: [...section.querySelectorAll('.verdict')].map((line) => ({
        href: line.querySelector('a')?.getAttribute('href') ?? '',
        badge: line.querySelector('[class*="verdict-"]')?.textContent ?? '',
        law: line.querySelector('.chip-law') !== null,
        reasons: [...line.querySelectorAll('p.small')].map((reason) => reason.textContent ?? ''),
      })),
    })),
  );

/** The verdicts once the answers have been read. */
async function linesOf(page: Page, code: string) {
  await open(page, to(code, 'mine'));
  await expect(page.getByRole('link', { name: say(code, 'mine.changeAnswers') })).toBeVisible();
  return lines(page);
}

for (const code of inOne('en')) {
  test(`${code}: without answers there is no “not now”, and every line leads to its section`, async ({
    page,
  }) => {
    await open(page, to(code, 'mine'));
    await expect(page.getByText(say(code, 'mine.noAnswers'))).toBeVisible();
    const found = await lines(page);
    expect(found.map(({ group }) => group)).toEqual(
      ['yes', 'maybe', 'ask'].filter((one) => found.some(({ group }) => group === one)),
    );
    expect(found[0]?.group).toBe('yes');
    const own = await page
      .locator('section[aria-labelledby="rights"] li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(own).toEqual(rights(packOf(code)).map(({ topic, section }) => to(code, topic, section.id)));
    expect(own.length).toBeGreaterThan(0);
    const hrefs = found.flatMap((group) => group.lines.map(({ href }) => href));
    const wanted = promised(code).map(({ topic, section }) => to(code, topic, section.id));
    expect([...hrefs].sort()).toEqual([...wanted].sort());
    await page.locator('.verdict a').first().click();
    await expect(page).toHaveURL(hrefs[0] ?? '');
    await expect(page.locator(`[id="${hrefs[0]?.split('#')[1]}"] h2`)).toBeFocused();
  });

  test(`${code}: the groups stand in order, what is law first, each line with a reason`, async ({ page }) => {
    await seed(page, { ...everything, doing: 'not-sure' });
    const found = await linesOf(page, code);
    expect(found.map(({ group }) => group)).toEqual(
      groups.filter((one) => found.some(({ group }) => group === one)),
    );
    expect(found.length).toBeGreaterThanOrEqual(4);
    expect(found.flatMap((group) => group.lines)).toHaveLength(promised(code).length);
    for (const { group, lines: own } of found) {
      const law = own.map((line) => line.law);
      expect(law, group).toEqual([...law].sort((a, b) => Number(b) - Number(a)));
      expect(
        own.filter(({ reasons }) => reasons.length === 0 || reasons.some((one) => one.length < 10)),
      ).toEqual([]);
    }
  });

  test(`${code}: “not sure” and “rather not say” leave a maybe, and never make a no`, async ({ page }) => {
    await open(page, to(code, 'mine'));
    const before = await lines(page);
    for (const none of ['not-sure', 'rather-not']) {
      await seed(page, Object.fromEntries(questions.map(({ id }) => [id, none])));
      expect(await linesOf(page, code)).toEqual(before);
    }
  });

  test(`${code}: topic pages show the same badge on every section`, async ({ page }) => {
    await seed(page, everything);
    const badges = new Map(
      (await linesOf(page, code)).flatMap((group) =>
        group.lines.map(({ href, badge }) => [href, badge.trim()]),
      ),
    );
    const topics = code === 'en' ? topicList : topicList.slice(0, 3);
    for (const { id: topic } of topics) {
      await open(page, to(code, topic));
      const own = promised(code).filter((one) => one.topic === topic);
      await expect(page.locator('.chips [class*="verdict-"]')).toHaveCount(own.length);
      for (const { section } of own) {
        const badge = page.locator(`[id="${section.id}"] .chips [class*="verdict-"]`);
        expect((await badge.textContent())?.trim(), section.id).toBe(badges.get(to(code, topic, section.id)));
      }
    }
  });

  test(`${code}: who answered before the offer was read again is told so, until they answer again`, async ({
    page,
  }) => {
    const { reread = today } = packOf(code);
    // Its last sentence: the day stands in the first.
    const told = page.getByText(say(code, 'mine.reread').split(/[.።] /).at(-1) ?? '');
    await stopClock(page, reread);
    await seed(page, everything);
    await linesOf(page, code);
    await expect(told).toHaveCount(packOf(code).reread ? 1 : 0);
    await openQuestion(page, code, 'doing');
    await choose(page, 'doing', 'job');
    await expectSaved(page, code);
    await linesOf(page, code);
    await expect(told).toHaveCount(0);
  });

  test(`${code}: a date and what would change a “not now” are said in words`, async ({ page }) => {
    await seed(page, { ...everything, immigration: 'british-irish', doing: 'job', born: '2003-02-28' });
    const found = await linesOf(page, code);
    const line = (id: string) =>
      found.flatMap((group) => group.lines).find(({ href }) => href.endsWith(`#${id}`));
    const { months } = packOf(code).language;
    const ended = line('gym')?.reasons.map(bare).join(' ') ?? '';
    for (const part of ['28', months[1] ?? '', '2024', '21']) expect(ended).toContain(part);
    const study = line('university-bursary')?.reasons.map(bare).join(' ') ?? '';
    expect(study).toContain(say(code, 'me.questions.doing.title'));
    expect(study).toContain(say(code, 'me.questions.doing.options.university'));
    const until = line('prescriptions') ?? line('entitlements-sheet');
    expect(until?.reasons.length).toBeGreaterThan(0);
  });

  test(`${code}: the message asks in English, then in the page’s language, and holds no answer`, async ({
    page,
  }) => {
    await seed(page, everything);
    await linesOf(page, code);
    const texts = () =>
      page.locator('#check a[href^="sms:"]').evaluate((link) => {
        const [, body = ''] = (link.getAttribute('href') ?? '').split('sms:?&body=');
        return decodeURIComponent(body);
      });
    const own = code === 'en' ? [] : [say(code, 'mine.message')];
    expect(await texts()).toBe([say('en', 'mine.message'), ...own].join('\n\n'));
    const ids = ['deposit', 'gym'];
    for (const id of ids)
      await page
        .locator('.verdict', { has: page.locator(`a[href$="#${id}"]`) })
        .getByRole('checkbox')
        .check();
    const titles = (lang: string) =>
      promised(lang)
        .filter(({ section }) => ids.includes(section.id))
        .map(({ section }) => `- ${section.title}`);
    const asked = ['en', ...codes.filter((other) => other === code && other !== 'en')].map((lang) =>
      [say(lang, 'mine.messageAbout'), ...titles(lang)].join('\n'),
    );
    await expect.poll(texts).toBe(asked.join('\n\n'));
    const message = await texts();
    const chosen = Object.entries(everything).filter(([id]) => id !== 'born');
    for (const lang of codes)
      for (const [id, option] of chosen)
        expect(message).not.toContain(say(lang, `me.questions.${id}.options.${option}`));
    expect(message).not.toMatch(/\d/);
    const shown = page.locator('#check .message p');
    expect(
      await shown.evaluateAll((all) =>
        all.map((one) => ['lang', 'dir'].map((name) => one.getAttribute(name))),
      ),
    ).toEqual(
      code === 'en'
        ? [['en', 'ltr']]
        : [
            ['en', 'ltr'],
            [code, packOf(code).language.dir],
          ],
    );
    const mail = new URL((await page.locator('#check a[href^="mailto:"]').getAttribute('href')) ?? '');
    expect(mail.pathname).toBe('');
    expect(mail.searchParams.get('subject')).toBe(say('en', 'mine.subject'));
    expect(mail.searchParams.get('body')).toBe(message);
    await expect(page.getByText(say(code, 'mine.messageLanguages'))).toHaveCount(code === 'en' ? 0 : 1);
    for (const place of ['who', 'help'])
      await expect(page.locator(`#check a[href="${to(code, place)}"]`)).toBeVisible();
  });

  for (const [age, day, word] of [
    ['over 25', '2001-11-22', 'mine.over'],
    ['under 16', '2010-11-23', 'me.born.under-16'],
  ] as const)
    test(`${code}: ${age}, the page says so, and what remains stands`, async ({ page }) => {
      await seed(page, { born: day });
      const found = await linesOf(page, code);
      await expect(page.getByText(say(code, word))).toBeVisible();
      const counts = Object.fromEntries(found.map(({ group, lines: own }) => [group, own.length]));
      expect(counts.yes).toBeGreaterThan(0);
      expect(counts.maybe).toBeGreaterThan(0);
      expect(counts[age === 'over 25' ? 'not-now' : 'from'] ?? counts.maybe).toBeGreaterThan(0);
      await expect(page.locator('#check')).toBeVisible();
    });
}

test('the copied message is the one that is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, to('ar', 'mine'));
  await page
    .locator('#check')
    .getByRole('button', { name: say('ar', 'mine.copy') })
    .click();
  await expect(page.getByText(say('ar', 'section.copied'))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${say('en', 'mine.message')}\n\n${say('ar', 'mine.message')}`);
});
