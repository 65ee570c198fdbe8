/** Any page prints cleanly: the offer alone, in both directions, nothing off the paper. */
import { to } from '../../../src/routes';
import { codes, council, expect, open, places, say, test, titleOf } from '../tools/site';

/** The width of A4 between margins of one centimetre, in CSS pixels. */
const paper = 718;

test.use({ viewport: { width: paper, height: 1000 } });

/** In the page: what is shown and reaches over the edge of the paper. */
function offPaper(): string[] {
  const width = document.documentElement.clientWidth;
  const all = [...document.querySelectorAll<HTMLElement>('body *')];
  const over = all.filter((one) => {
    const { left, right, width: own, height } = one.getBoundingClientRect();
    if (own < 2 || height < 2 || !one.checkVisibility({ visibilityProperty: true })) return false;
    if (getComputedStyle(one).clipPath !== 'none' || one.closest('.hidden, .skip')) return false;
    return left < -1 || right > width + 1;
  });
  return over.map((one) => one.outerHTML.slice(0, 120));
}

for (const code of codes) {
  test(`${code}: no page prints anything off the paper`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ media: 'print' });
    const found: Record<string, string[]> = {};
    for (const place of places) {
      await open(page, to(code, place));
      const over = await page.evaluate(offPaper);
      if (over.length) found[place] = over;
    }
    expect(found).toEqual({});
  });

  test(`${code}: what only a screen needs stays off the paper`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    for (const place of ['housing', 'help', 'pledge', 'home']) {
      await open(page, to(code, place));
      await expect(page.getByRole('heading', { name: titleOf(code, place), level: 1 })).toBeVisible();
      for (const gone of [
        'nav.menu',
        '.languages',
        '.exit',
        '.share',
        '.news',
        '.contents',
        'button',
        '.skip:focus',
      ])
        await expect(page.locator(gone).filter({ visible: true }), gone).toHaveCount(0);
    }
    await expect(page.locator('.footer')).toContainText(council.name);
  });

  test(`${code}: it prints dark words on white, even from a dark screen`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('waymark.theme', 'dark'));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await open(page, to(code, 'housing'));
    const colours = await page.evaluate(() => {
      const { color } = getComputedStyle(document.querySelector('main .section p') as Element);
      return { color, paper: getComputedStyle(document.documentElement).backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
  });
}

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void Object.assign(window, { printed: true });
  });
  await open(page, to('en', 'housing'));
  await page.getByRole('button', { name: say('en', 'common.print') }).click();
  expect(await page.evaluate(() => 'printed' in window)).toBe(true);
});

test('a topic becomes a PDF of a few pages', async ({ page }) => {
  for (const code of codes) {
    await open(page, to(code, 'housing'));
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const count = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThan(14);
  }
});
