/** What people type may have no place to break a line, and text may be twice as big on a small phone: nothing scrolls sideways. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { stopClock } from '../tools/answers';
import { put } from '../tools/kept';
import { codes, expect, open, say, test } from '../tools/site';

const long = `https://www.example.org/${'long-'.repeat(30)}`;
const word = 'W'.repeat(60);
const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const code of codes)
  test(`${code}: a long link, a long word and big text stay within 360 pixels`, async ({ page }) => {
    await stopClock(page);
    await page.setViewportSize({ width: 360, height: 640 });
    await put(page, {
      answers: [],
      lists: [{ id: 'own', title: word, created: 1, order: 1, changed: 1 }],
      items: [{ id: 'a', list: 'own', text: word, note: long, due: '2020-01-01', order: 1, changed: 1 }],
      dates: [{ id: 'd', title: word, note: long, day: '2020-01-01', sequence: 0, history: [], changed: 1 }],
      says: [],
      visits: [],
    });
    const wide: Record<string, number> = {};
    for (const [place, shown] of [
      ['', '.due-soon li'],
      ['lists', '.hit'],
      ['dates', '.date-note'],
      ['lists/own', '.item-note'],
    ] as const) {
      await open(page, to(code, place, place === 'lists/own' ? 'own' : undefined));
      await page.locator(shown).first().waitFor();
      wide[place] = await tooWide(page);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%';
      });
      wide[`${place} with big text`] = await tooWide(page);
    }
    await page.locator('.item-change').click();
    await page.getByRole('button', { name: say(code, 'lists.remove'), exact: true }).click();
    await page.locator('.toast').filter({ hasText: word }).waitFor();
    wide['what can be undone'] = await tooWide(page);
    expect(Object.entries(wide).filter(([, pixels]) => pixels > 0)).toEqual([]);
  });
