/** Nothing scrolls sideways on the smallest phone or with text twice as big, and everything is big enough to tap. */
import { to } from '../../../src/routes';
import { addressesOf, codes, expect, open, say, test } from '../tools/site';

/** The least width and height of what is tapped, in CSS pixels: WCAG 2.2, 2.5.8. */
const least = 24;
/** The root's text is 112.5% of the browser's own; twice that. */
const doubled = '225%';

/** In the page: what makes it scroll sideways, or stands beside it where nobody can scroll to. */
function sideways(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const over = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
    const { left, right, width, height } = one.getBoundingClientRect();
    if (width < 2 || height < 2 || !one.checkVisibility({ visibilityProperty: true })) return false;
    if (one.closest('.hidden, .skip, .exit-long, .brand span')) return false;
    return left < -1 || right > clientWidth + 1;
  });
  const told = over.map((one) => one.outerHTML.slice(0, 120));
  return scrollWidth > clientWidth ? [`${scrollWidth} px wide`, ...told] : told;
}

/** In the page: what is tapped and is smaller than `size`. A link inside a sentence may be as high as its line. */
function small(size: number): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, label.choice')];
  const shown = all.filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip'),
  );
  const inSentence = (one: Element) => getComputedStyle(one).display === 'inline';
  const isSmall = (one: Element) => {
    const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
    return width < size || height < size;
  };
  return shown.filter((one) => !inSentence(one) && isSmall(one)).map((one) => one.outerHTML.slice(0, 160));
}

/** In the page: words of which a part is hidden, as an ellipsis does: who reads a second language needs the whole sentence. */
function cut(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('body *')];
  return all
    .filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.hidden, .skip, input'),
    )
    .filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const hides = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip');
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = one;
      return hides && clientHeight > 0 && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);
    })
    .map((one) => one.outerHTML.slice(0, 160));
}

for (const code of codes) {
  test(`${code}: nothing scrolls sideways at 320 pixels, or at 640 with text twice as big, nothing is cut off, and all can be tapped`, async ({
    page,
  }) => {
    test.slow();
    const found: Record<string, string[]> = {};
    const note = (key: string, faults: string[]) => {
      if (faults.length) found[key] = faults;
    };
    for (const address of ['/', `/${code}/nothing/`, ...addressesOf(code)]) {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, address);
      note(`${address} at 320 pixels`, await page.evaluate(sideways));
      note(`${address}, too small`, await page.evaluate(small, least));
      note(`${address}, cut off`, await page.evaluate(cut));
      await page.setViewportSize({ width: 640, height: 900 });
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, doubled);
      note(`${address} with big text`, await page.evaluate(sideways));
    }
    expect(found).toEqual({});
  });

  test(`${code}: at 320 pixels search, the open meaning and the open menus stay on the screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, to(code, 'search'));
    for (const query of ['deposit', 'qqxxzzvv', 'a-word-that-is-far-too-long-for-any-small-screen-to-show']) {
      await page.getByRole('searchbox').fill(query);
      await expect(page.locator('.found')).not.toHaveText(/^$/);
      expect(await page.evaluate(sideways), query).toEqual([]);
      expect(await page.evaluate(small, least), query).toEqual([]);
    }
    await open(page, to(code, 'leaving-care'));
    await page.locator('.share summary').first().click();
    await page.locator('.languages summary').click();
    expect(await page.evaluate(sideways)).toEqual([]);
    expect(await page.evaluate(small, least)).toEqual([]);
    await page.locator('.languages summary').click();
    await page.locator('main a.word').first().click();
    await expect(
      page.getByRole('dialog').getByRole('button', { name: say(code, 'common.close') }),
    ).toBeInViewport();
    expect(await page.evaluate(sideways)).toEqual([]);
  });
}
