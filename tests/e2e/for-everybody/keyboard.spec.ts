/** Everything can be done with the keyboard alone, and the focus is always to be seen. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { driven, expect, inOne, languages, open, packOf, say, test, titleOf } from '../tools/site';

/** In the page: everything that can be reached, in the order of the page, as short descriptions. */
function reachable(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
  const shown = all.filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.news'),
  );
  return shown.map((one) => `${one.tagName} ${one.getAttribute('href') ?? one.textContent?.trim()}`);
}

/** In the page: what has the focus, described in the same way, and whether an outline shows it. */
function focused(): { told: string; outlined: boolean } {
  const one = document.activeElement as HTMLElement;
  const field = one.closest('.search-field') ?? one;
  return {
    told: `${one.tagName} ${one.getAttribute('href') ?? one.textContent?.trim()}`,
    outlined:
      getComputedStyle(field).outlineStyle !== 'none' && getComputedStyle(field).outlineWidth !== '0px',
  };
}

async function tabThrough(page: Page, count: number): Promise<string[]> {
  const seen: string[] = [];
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('Tab');
    const { told, outlined } = await page.evaluate(focused);
    if (told.startsWith('BODY') || (await page.evaluate(() => document.activeElement?.closest('.news'))))
      continue;
    expect(outlined, `${told} has the focus and does not show it`).toBe(true);
    seen.push(told);
  }
  return seen;
}

for (const code of inOne('rtl')) {
  for (const place of ['home', 'moving-in']) {
    test(`${code}: Tab reaches all of ${place} in the order of the page`, async ({ page }) => {
      await open(page, to(code, place));
      const wanted = await page.evaluate(reachable);
      expect(wanted.length).toBeGreaterThan(20);
      expect(await tabThrough(page, wanted.length)).toEqual(wanted);
    });
  }

  test(`${code}: the first Tab skips to the main part`, async ({ page }) => {
    await open(page, to(code, 'housing'));
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: say(code, 'header.skip') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => Boolean(document.activeElement?.closest('main')))).toBe(true);
  });

  test(`${code}: the meaning of a hard word opens, holds the focus, and gives it back`, async ({ page }) => {
    await open(page, to(code, 'leaving-care'));
    const word = page.locator('main a.word').first();
    const id = new URL((await word.getAttribute('href')) ?? '', page.url()).hash.slice(1);
    const entry = packOf(code).glossary.sections.find((one) => one.id === id);
    const sheet = page.getByRole('dialog', { name: entry?.title });
    for (const close of ['Escape', 'Enter']) {
      await word.focus();
      await page.keyboard.press('Enter');
      await expect(sheet).toBeVisible();
      await expect(sheet.getByRole('button', { name: say(code, 'common.close') })).toBeFocused();
      expect(await sheet.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
      await page.keyboard.press(close);
      await expect(sheet).toHaveCount(0);
      await expect(word).toBeFocused();
      await expect(page).toHaveURL(to(code, 'leaving-care'));
    }
    await page.keyboard.press('Enter');
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(to(code, 'words', id));
    await expect(page.locator(`[id="${id}"] h2`)).toBeFocused();
  });

  test(`${code}: search by keyboard alone`, async ({ page }) => {
    await open(page, to(code));
    await page.locator('main a.search-door').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('gym');
    const first = page.locator('a.hit').first();
    await expect(first).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: say(code, 'search.clear') })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(to(code, 'health', 'gym'));
    await expect(page.locator('#gym-title')).toBeFocused();
  });
}

for (const { code } of driven) {
  test(`${code}: chosen in the language menu by keyboard`, async ({ page }) => {
    const from = languages.find((language) => language.code !== code)?.code ?? '';
    await open(page, to(from, 'help'));
    await page.locator('.languages summary').focus();
    await page.keyboard.press('Enter');
    const link = page.locator(`.languages nav > ul:first-child a[lang="${code}"]`);
    await expect(link).toBeVisible();
    while (!(await link.evaluate((one) => one === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(to(code, 'help'));
    await expect(page.locator('h1')).toHaveText(titleOf(code, 'help'));
  });
}
