/** With script off every page reads and links, and nothing on it is dead. */
import { thirdPartyFile, to } from '../../../src/routes';
import {
  addressesOf,
  codes,
  council,
  driven,
  expect,
  htmlOf,
  languages,
  packOf,
  places,
  say,
  test,
  titleOf,
} from '../tools/site';

test.use({ javaScriptEnabled: false });

for (const { code, dir } of driven) {
  test(`${code}: every page reads, and nothing on it is dead @content`, async ({ page }) => {
    test.slow();
    for (const place of places) {
      const address = to(code, place);
      await test.step(address, async () => {
        expect((await page.goto(address))?.status()).toBe(200);
        await expect(page.locator('html')).toHaveAttribute('lang', code);
        await expect(page.locator('html')).toHaveAttribute('dir', dir);
        await expect(page.locator('h1')).toHaveText(titleOf(code, place));
        await expect(page.locator('h1')).toBeVisible();
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
        await expect(page.locator('button, input, select, textarea').filter({ visible: true })).toHaveCount(
          0,
        );
        await expect(page.getByRole('link', { name: say(code, 'exit.button') })).toHaveAttribute(
          'href',
          council.exit,
        );
      });
    }
  });

  test(`${code}: every link leads to a page and a place on it @content`, () => {
    const dead: string[] = [];
    let count = 0;
    for (const address of ['/', '/404.html', `/${code}/404.html`, ...addressesOf(code)]) {
      for (const [, href = ''] of htmlOf(address).matchAll(/<a [^>]*?href="([^"]*)"/g)) {
        count++;
        if (/^(https:\/\/|tel:\d+$|sms:(\d|\?)|mailto:(\S+@|\?))/.test(href)) continue;
        const [path, id] = href.split('#');
        // A second language beside the first is the same page.
        const body = htmlOf(path?.replace(/\?and=\w+$/, '') || address);
        // What the build writes beside the pages: third-party.spec.ts opens it.
        if (path === `/${thirdPartyFile}`) continue;
        // The questions come one at a time, with script; without it the page lists them.
        if (path === to(code, 'me') && packOf(code).questions.some((question) => question.id === id))
          continue;
        if (!body || (id && !body.includes(` id="${id}"`))) dead.push(`${href} on ${address}`);
      }
    }
    expect(dead).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  test(`${code}: a hard word goes to its entry`, async ({ page }) => {
    await page.goto(to(code, 'leaving-care'));
    await page.locator('main a.word').first().click();
    await expect(page).toHaveURL(new RegExp(`/${code}/words/#[a-z-]+$`));
    const id = new URL(page.url()).hash;
    await expect(page.locator(`${id} h2`)).toBeInViewport();
    const entry = packOf(code).glossary.sections.find((word) => `#${word.id}` === id);
    await expect(page.locator(`${id} h2`)).toHaveText(entry?.title ?? 'no such word');
  });
}

test('the language menu opens the same page in each language', async ({ page }) => {
  for (const { code } of languages) {
    await page.goto(to(codes.find((other) => other !== code) ?? 'en', 'housing'));
    await page.locator('.languages summary').click();
    await page.locator(`.languages a[lang="${code}"]`).click();
    await expect(page).toHaveURL(to(code, 'housing'));
    await expect(page.locator('h1')).toHaveText(titleOf(code, 'housing'));
  }
});

test('the first page leads to every language', async ({ page }) => {
  for (const { code, name } of languages) {
    await page.goto('/');
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(to(code));
  }
});
