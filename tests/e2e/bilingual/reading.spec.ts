/** Two languages at once: part beside part, kept while somebody walks through, and turned off again. */
import type { BrowserContext, Page } from '@playwright/test';
import { andAlso, to } from '../../../src/routes';
import { expectNoFaultInBoth } from '../tools/axe';
import { expect, kept, languages, open, packOf, say, sectionOf, test, titleOf } from '../tools/site';

/** English beside each other language, and each of them beside English. */
const pairs = languages
  .filter(({ code }) => code !== 'en')
  .slice(0, 1)
  .flatMap(({ code }) => [
    ['en', code],
    [code, 'en'],
  ]) as [string, string][];
const [first, other] = pairs[0] as [string, string];
const nameOf = (code: string) => packOf(code).language.name;
const both = (lang: string, and: string, place = 'home', section = '') =>
  andAlso(to(lang, place, section), and);
const documents = ['housing', 'pledge', 'help', 'words', 'who', 'about', 'not-provided', 'home'];

/** Opens a page in two languages and waits for the second. */
async function openBoth(page: Page, lang: string, and: string, place: string, section = ''): Promise<void> {
  await open(page, both(lang, and, place, section));
  await expect(page.locator('.side-other:not(:empty)').first()).toBeVisible();
}

for (const [lang, and] of pairs) {
  test(`${lang} with ${and}: every part stands in both, in its own language and direction, with no id twice`, async ({
    page,
  }) => {
    test.slow();
    for (const place of documents) {
      await openBoth(page, lang, and, place);
      const found = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        sides: [...document.querySelectorAll<HTMLElement>('.side-other')].map(
          ({ lang, dir }) => `${lang} ${dir}`,
        ),
        pairs: document.querySelectorAll('.beside').length,
        levels: document.querySelectorAll('h1').length,
      }));
      expect(
        found.ids.filter((id, at) => found.ids.indexOf(id) !== at),
        place,
      ).toEqual([]);
      expect(new Set(found.sides), place).toEqual(new Set([`${and} ${packOf(and).language.dir}`]));
      expect(found.pairs, place).toBeGreaterThan(5);
      expect(found.levels, place).toBe(1);
      if (place !== 'home')
        await expect(page.locator('.side-other .title').first()).toHaveText(titleOf(and, place));
    }
    const english = sectionOf(and, 'housing', 'deposit');
    await openBoth(page, lang, and, 'housing');
    await expect(page.locator(`[id="deposit.${and}"] h2`)).toHaveText(english.title);
    await expect(page.locator('.menu')).toContainText(say(lang, 'header.search'));
  });

  test(`${lang} with ${and}: beside each other on a tablet with heads in one line, under each other on a phone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 800, height: 1000 });
    await openBoth(page, lang, and, 'housing');
    const heads = () =>
      page
        .locator('.beside:has(.section)')
        .evaluateAll((all) =>
          all.map((pair) =>
            [...pair.querySelectorAll('h2')].map((head) => head.getBoundingClientRect().toJSON() as DOMRect),
          ),
        );
    await page.evaluate(() => {
      document.documentElement.dataset.settled = '';
    });
    const wide = await heads();
    expect(wide.length).toBeGreaterThan(5);
    for (const [one, two] of wide) {
      expect(Math.abs((one?.top ?? 0) - (two?.top ?? 99))).toBeLessThanOrEqual(2);
      const apart =
        packOf(lang).language.dir === 'rtl'
          ? (one?.left ?? 0) >= (two?.right ?? 0)
          : (two?.left ?? 0) >= (one?.right ?? 0);
      expect(apart).toBe(true);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [one, two] of await heads()) expect(two?.top ?? 0).toBeGreaterThan(one?.bottom ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  for (const width of [320, 800])
    test(`${lang} with ${and}: axe finds no fault at ${width} px, light and dark`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      for (const place of ['housing', 'help', 'home']) {
        await openBoth(page, lang, and, place);
        if (place === 'housing') await page.locator('.languages summary').click();
        await expectNoFaultInBoth(page, {}, place);
      }
    });
}

test('turned on from the language menu at the open section, kept through links, Back and a reload, turned off', async ({
  page,
}) => {
  const { id, title } = sectionOf(first, 'housing', 'deposit');
  await open(page, to(first, 'housing', id));
  await page.locator('.languages summary').click();
  await expect(page.getByText(say(first, 'header.beside'))).toBeVisible();
  await page
    .locator('.languages-second + ul')
    .getByRole('link', { name: nameOf(other) })
    .click();
  await expect(page).toHaveURL(both(first, other, 'housing', id));
  await expect(page.locator('.side-other:not(:empty)').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: title })).toBeInViewport();

  await page.locator('.menu a').first().click();
  await expect(page).toHaveURL(both(first, other));
  await page.locator('.topics a').first().click();
  await expect(page).toHaveURL(new RegExp(`^[^?]+/${first}/[a-z-]+/\\?and=${other}$`));
  await expect(page.locator('.side-other .section').first()).toBeVisible();
  // A link on the second side leads to the same two languages.
  await page.locator('.side-other .facts a').first().click();
  await expect(page).toHaveURL(new RegExp(`/${first}/[a-z-]+/\\?and=${other}#`));
  await expect(page.locator('.side-other:not(:empty)').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('.side-other .section').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('.side-other .section').first()).toBeVisible();

  await page.locator('.beside-bar a').click();
  await expect(page).not.toHaveURL(/and=/);
  await expect(page.locator('.side-other')).toHaveCount(0);
  await page.locator('.menu a').first().click();
  await expect(page).toHaveURL(to(first));
});

test('the language menu changes the two languages round', async ({ page }) => {
  await openBoth(page, first, other, 'money');
  await page.locator('.languages summary').click();
  await page
    .locator('.languages ul')
    .first()
    .getByRole('link', { name: nameOf(other) })
    .click();
  await expect(page).toHaveURL(both(other, first, 'money'));
  await expect(page.locator('html')).toHaveAttribute('lang', other);
  await expect(page.locator('.side-other:not(:empty)').first()).toHaveAttribute('lang', first);
});

test('what is shared has both languages in its address', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const sheet = async (shared: object) => void Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', { value: sheet });
  });
  await openBoth(page, first, other, 'housing');
  const shared = () => page.evaluate(() => (window as { shared?: { url?: string } }).shared?.url);
  for (const [lang, and] of [
    [first, other],
    [other, first],
  ] as const) {
    await page.locator('#deposit .share summary').click();
    const name = say(first, 'section.shareIn', { language: nameOf(lang) });
    await page.locator('#deposit .share').getByRole('button', { name }).click();
    await expect.poll(shared).toBe(baseURL + both(lang, and, 'housing', 'deposit'));
  }
});

test('a hard word is explained in both languages', async ({ page }) => {
  await openBoth(page, first, other, 'leaving-care');
  await page.locator('.side-other a.word').first().click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.locator('.side-other')).toBeVisible();
  await expect(sheet.locator(`[lang="${other}"] h2`)).not.toBeEmpty();
});

test.describe(() => {
  test.use({ worker: true });

  async function goOffline(context: BrowserContext): Promise<void> {
    await context.setOffline(true);
  }

  test('with no signal both languages open, and a language that is not on this phone is said to be missing', async ({
    context,
    page,
  }) => {
    await open(page, to(first));
    await kept(page, first);
    await goOffline(context);
    await page.goto(both(first, other, 'housing'));
    await expect(page.locator('h1')).toHaveText(titleOf(first, 'housing'));
    await expect(page.locator('.beside-bar')).toContainText(
      say(first, 'beside.failed', { language: nameOf(other) }),
    );
    await expect(page.locator('.side-other')).toHaveCount(0);

    await context.setOffline(false);
    await page.getByRole('button', { name: say(first, 'common.retry') }).click();
    await expect(page.locator('.side-other:not(:empty)').first()).toBeVisible();
    await kept(page, other);
    await goOffline(context);
    for (const [lang, and] of [
      [first, other],
      [other, first],
    ] as const) {
      await page.goto(both(lang, and, 'housing', 'deposit'));
      await expect(page.locator('.side-other .section').first()).toBeVisible();
      await expect(page.locator('#deposit h2')).toBeInViewport();
    }
  });
});

test('a language that is not offered, or the first one again, changes nothing', async ({ page }) => {
  for (const asked of ['xx', first, '']) {
    await open(page, `${to(first, 'housing')}?and=${asked}`);
    await expect(page.locator('h1')).toHaveText(titleOf(first, 'housing'));
    await expect(page.locator('.beside-bar, .side-other')).toHaveCount(0);
    await page.locator('.menu a').first().click();
    await expect(page).toHaveURL(to(first));
  }
});

test('one language fetches nothing of the second', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await open(page, to(first, 'housing'));
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /side-by-side|player|packs\//.test(path))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the first language is there, and nothing is said of a second', async ({ page }) => {
    await page.goto(both(first, other, 'housing'));
    await expect(page.locator('h1')).toHaveText(titleOf(first, 'housing'));
    await expect(page.locator('.beside-bar, .side-other')).toHaveCount(0);
  });
});
