/** After Exit every way back stays covered, in a browser that keeps the pages of before whole. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { codes, council, expect, languages, open, places, say, titleOf } from '../tools/site';
import { go, isWhole, mark, reopen, test } from '../tools/whole';

test.beforeEach(async ({ context }) => {
  await context.route(`${new URL(council.exit).origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>',
    }),
  );
});

/** Every line of the page that can be seen, and its title. Read at once: nothing may be there for a moment either. */
const seenOn = (page: Page) =>
  page.evaluate(() => {
    const lines: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.textContent?.trim();
      if (text && node.parentElement?.checkVisibility({ visibilityProperty: true })) lines.push(text);
    }
    return { title: document.title.trim(), lines };
  });

/** Nothing is seen but that the page is closed, and how to open it. */
async function expectCovered(page: Page, address: string, how: string): Promise<void> {
  const code = /^\/(\w+)\//.exec(address)?.[1];
  const all = languages.map((language) => language.code);
  const lines = (code ? [code] : all).flatMap((one) => [say(one, 'exit.closed'), say(one, 'exit.open')]);
  expect.soft(await seenOn(page), `${how} ${address}`).toEqual({ title: '', lines });
}

const tap = (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>('a.exit')?.click());
async function shift(page: Page): Promise<void> {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
}

/** How many pages are open before the one that is left, and after it. */
const around = 2;
/** As many as a browser on a small computer keeps whole, all of them loaded one by one, in one language and the other. */
function rounds(first: string, list: readonly string[]): string[][] {
  const second = codes.find((code) => code !== first) ?? first;
  const all = list.map((place, nth) => to(nth % 2 === 0 ? first : second, place));
  const size = 2 * around + 1;
  return Array.from({ length: Math.ceil(all.length / size) }, (_, nth) => {
    const some = all.slice(nth * size, (nth + 1) * size);
    return [...some, ...all.slice(0, size - some.length)];
  });
}

/** Opens all pages, goes back to the one in the middle, leaves it, and comes back to each of the others. */
async function leaveAndComeBack(page: Page, round: string[], leave: () => Promise<void>): Promise<number> {
  let whole = 0;
  for (const address of round) {
    await open(page, address);
    await mark(page);
  }
  const left = round[around] ?? '';
  await reopen(page, -around, left);
  await leave();
  const look = async (address: string, how: string) => {
    if (await isWhole(page)) whole += 1;
    await expectCovered(page, address, how);
  };
  for (const address of round.slice(0, around).reverse()) {
    await go(page, 'goBack', address);
    await look(address, 'Back to');
  }
  await reopen(page, 2 * around, round.at(-1) ?? '');
  await look(round.at(-1) ?? '', 'reopened from the history:');
  await reopen(page, -around - 1, round[around - 1] ?? '');
  await page.goForward({ waitUntil: 'commit' });
  await go(page, 'goForward', round[around + 1] ?? '');
  await look(round[around + 1] ?? '', 'Forward to');
  return whole;
}

const english = rounds(
  'en',
  ['', ...places].map((place) => place || 'home'),
);
const rightToLeft = rounds('ar', places.slice(0, 4));

for (const [code, all] of [
  ['en', english],
  ['ar', rightToLeft],
] as const) {
  for (const [name, leave] of Object.entries({ tap, shift }))
    test(`${code}: after Exit by ${name} every page that comes back is covered`, async ({ page }) => {
      test.setTimeout(240_000);
      let whole = 0;
      for (const round of all)
        whole += await leaveAndComeBack(page, round, async () => {
          await leave(page);
          await expect(page).toHaveURL(council.exit);
        });
      expect(whole).toBeGreaterThan(around * all.length);
    });

  test(`${code}: after Exit with no signal every page that comes back is covered`, async ({
    page,
    context,
  }) => {
    test.setTimeout(240_000);
    let whole = 0;
    for (const [nth, round] of all.entries())
      whole += await leaveAndComeBack(page, round, async () => {
        await context.setOffline(true);
        await (nth % 2 === 0 ? tap : shift)(page);
        await expectCovered(page, round[around] ?? '', 'left');
        await context.setOffline(false);
      });
    expect(whole).toBeGreaterThan(around * all.length);
  });
}

test('the first page and a change of language: Back stays covered until it is opened again, as it was left', async ({
  page,
}) => {
  await open(page, '/?choose');
  await mark(page);
  await page.getByRole('link', { name: languages[0]?.name ?? '' }).click();
  await expect(page).toHaveURL(to('en'));
  await open(page, to('en', 'search'));
  await page.getByRole('searchbox').fill('gym');
  await mark(page);
  await open(page, to('ar', 'dates'));
  await tap(page);
  await expect(page).toHaveURL(council.exit);
  await go(page, 'goBack', to('en', 'search'));
  expect(await isWhole(page)).toBe(true);
  await expectCovered(page, to('en', 'search'), 'Back to');
  await page.getByRole('button', { name: say('en', 'exit.open') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('gym');
  await expect(page).toHaveTitle(new RegExp(titleOf('en', 'search')));
  await reopen(page, -2, '/?choose');
  await expect(page.getByRole('link', { name: languages[0]?.name ?? '' })).toBeVisible();
});

test('another tab that is in use is not covered, and a new visit opens', async ({ page, context }) => {
  const other = await context.newPage();
  await open(other, to('en', 'money'));
  await mark(other);
  await open(other, to('ar', 'money'));
  await open(page, to('en'));
  await tap(page);
  await expect(page).toHaveURL(council.exit);
  await expect(other.locator('h1')).toBeVisible();
  await go(other, 'goBack', to('en', 'money'));
  expect(await isWhole(other)).toBe(true);
  await expect(other.locator('h1')).toBeVisible();
  await other.reload();
  await expect(other.locator('h1')).toBeVisible();
  await open(page, to('en', 'housing'));
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('waymark.exited'))).toBeNull();
});

test('where storage is blocked a page that comes back is covered, because nobody can tell', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The request was denied.', 'SecurityError');
        },
      });
  });
  await open(page, to('en', 'money'));
  await mark(page);
  await open(page, to('ar', 'money'));
  await tap(page);
  await expect(page).toHaveURL(council.exit);
  await go(page, 'goBack', to('en', 'money'));
  expect(await isWhole(page)).toBe(true);
  await expectCovered(page, to('en', 'money'), 'Back to');
  await page.getByRole('button', { name: say('en', 'exit.open') }).click();
  await expect(page.locator('h1')).toBeVisible();
});

test('Exit needs nothing of the app but its first few lines, and no sheet lies over the cover', async ({
  page,
}) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(to('en', 'money'));
  await page.evaluate(() => document.body.append(document.createElement('dialog')));
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await page.context().setOffline(true);
  await shift(page);
  await expectCovered(page, to('en', 'money'), 'left');
  await page.getByRole('button', { name: say('en', 'exit.open') }).click();
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(titleOf('en', 'money')));
});
