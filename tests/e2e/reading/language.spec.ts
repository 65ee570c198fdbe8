/** The reader's language: switched to the same place, remembered on this phone, and never forced on a shared link. */
import { to } from '../../../src/routes';
import {
  codes,
  driven,
  expect,
  htmlOf,
  languages,
  open,
  packOf,
  places,
  sectionOf,
  test,
  titleOf,
} from '../tools/site';

const other = (code: string) => languages.find((language) => language.code !== code) ?? languages[0];

for (const { code, dir } of driven) {
  test(`${code}: the language menu opens the same page at the same section`, async ({ page }) => {
    const { id, title } = sectionOf(code, 'housing', 'deposit');
    await open(page, to(other(code)?.code ?? '', 'housing', id));
    await page.locator('.languages summary').click();
    await page.locator(`.languages nav > ul:first-child a[lang="${code}"]`).click();
    await expect(page).toHaveURL(to(code, 'housing', id));
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.getByRole('heading', { name: title })).toBeInViewport();
  });

  test(`${code}: chosen in the menu or on the first page, it is remembered at “/”`, async ({ page }) => {
    await open(page, to(other(code)?.code ?? ''));
    await page.locator('.languages summary').click();
    await page.locator(`.languages nav > ul:first-child a[lang="${code}"]`).click();
    await expect(page).toHaveURL(to(code));
    await page.goto('/');
    await expect(page).toHaveURL(to(code));
    await page.goto('/?go=search/');
    await expect(page).toHaveURL(to(code, 'search'));

    await open(page, '/?choose');
    const next = other(code);
    await page.getByRole('link', { name: next?.name }).click();
    await expect(page).toHaveURL(to(next?.code ?? ''));
    await page.goto('/');
    await expect(page).toHaveURL(to(next?.code ?? ''));
  });

  test(`${code}: a shared link opens in its own language, whatever was chosen`, async ({ page }) => {
    await page.addInitScript(
      (chosen) => localStorage.setItem('waymark.language', chosen),
      other(code)?.code ?? '',
    );
    await open(page, to(code, 'money'));
    await expect(page).toHaveURL(to(code, 'money'));
    await expect(page.locator('h1')).toHaveText(titleOf(code, 'money'));
  });

  test(`${code}: each page offers every language by its own name`, () => {
    for (const place of places) {
      const menu = /<details class="languages">.*?<\/details>/s.exec(htmlOf(to(code, place)))?.[0] ?? '';
      const links = [...menu.matchAll(/<a href="([^"]*)" lang="([^"]*)"[^>]*><span translate="no">([^<]*)/g)];
      expect(links.map(([, href, lang, name]) => `${href} ${lang} ${name}`)).toEqual(
        languages.map((one) => `${to(one.code, place)} ${one.code} ${one.name}`),
      );
    }
  });
}

test('the first page offers every language and chooses none', async ({ page }) => {
  await open(page, '/');
  await expect(page).toHaveURL('/');
  for (const { name, code } of languages) {
    const row = page.locator(`main li[lang="${code}"]`);
    await expect(row).toHaveAttribute('dir', packOf(code).language.dir);
    await expect(row.getByRole('link', { name })).toBeVisible();
  }
});

/** In the page: text with a number of several digits, £ or @ that stands in no element that isolates it, or with marks that nobody sees. */
function loose(): string[] {
  const found: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.textContent ?? '';
    if (/[\u2066-\u2069\u200e\u200f\u061c]/.test(text) && !node.parentElement?.closest('script'))
      found.push(text);
    if (node.parentElement?.closest('script, noscript, bdi, [dir="ltr"], summary')) continue;
    // Alone in a box of its own, text has nothing beside it to be mixed with.
    const around = node.parentElement as HTMLElement;
    if (around.childNodes.length === 1 && getComputedStyle(around).display !== 'inline') continue;
    if (/£|@|\d[\d ]{3,}/.test(text)) found.push(text.trim());
  }
  return found;
}

for (const code of codes.filter((code) => packOf(code).language.dir === 'rtl')) {
  test(`${code}: amounts, numbers and addresses keep their own direction`, async ({ page }) => {
    test.slow();
    const found: Record<string, string[]> = {};
    for (const place of places) {
      await open(page, to(code, place));
      const texts = await page.evaluate(loose);
      if (texts.length) found[place] = texts;
    }
    expect(found).toEqual({});
  });
}
