/** A phone that translates the page: each text stands in the browser's own elements, and the page goes on as if it did not. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { choose, openQuestion, stopClock } from '../tools/answers';
import { addOwn, openDates } from '../tools/dates';
import { expect, open, packOf, say, test, titleOf } from '../tools/site';

/** What the browser does with a text: takes it away and puts its own words there, or moves it into its own elements. */
type Way = 'replaces' | 'wraps';

/** Translates into the same words, so that what is frozen, lost or there twice is the only difference. */
function translator(way: Way) {
  const skipped = 'font, script, style, textarea, [translate="no"]';
  const translate = (text: Text) => {
    if (!text.data.trim() || text.parentElement?.closest(skipped)) return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    if (way === 'replaces') inner.append(text.data);
    text.replaceWith(outer);
    if (way === 'wraps') inner.append(text);
  };
  const all = () => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode as Text);
    texts.forEach(translate);
  };
  const begin = () => {
    all();
    new MutationObserver(all).observe(document.body, { childList: true, subtree: true, characterData: true });
  };
  if (document.body) begin();
  else addEventListener('DOMContentLoaded', begin);
}

/** In the page: no worker comes to it, so that what it tells of itself stands in neither of two pages. */
function withoutWorker() {
  ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
}

/** In the page: what is further down is drawn too, as what a browser leaves out for now depends on how busy it is. */
function drawn() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { content-visibility: visible !important }');
  document.adoptedStyleSheets = [sheet];
}

/** The words on the page without what no reader sees, once what was given is saved and they stay as they are. */
async function settled(page: Page): Promise<string[]> {
  await expect(page.getByText(say('en', 'lists.saving'))).toHaveCount(0);
  const look = () =>
    page.evaluate(() => {
      const words = (document.getElementById('app')?.innerText ?? '').split('\n').map((line) => line.trim());
      return words.filter(Boolean);
    });
  let before = await look();
  await expect
    .poll(
      async () => {
        const now = await look();
        const same = JSON.stringify(now) === JSON.stringify(before);
        before = now;
        return same;
      },
      { intervals: [150] },
    )
    .toBe(true);
  return before;
}

const list = packOf('en').lists.find(({ budget }) => budget)?.id ?? '';

/** Drives what counts, sums, answers, dates and finds; gives the words on the page after each step. */
async function drive(page: Page): Promise<string[][]> {
  const seen: string[][] = [];
  const look = async () => seen.push(await settled(page));
  await open(page, to('en', `lists/${list}`));
  const items = page.locator('.items > .item');
  for (const nth of [0, 1, 0]) {
    await items.nth(nth).getByRole('checkbox').click();
    await look();
  }
  await items.nth(0).locator('.item-change').click();
  const money = page.locator('.items input[inputmode="decimal"]').first();
  for (const sum of ['200', '9999999', '']) {
    await money.fill(sum);
    await look();
  }
  await page.locator('nav.menu a').first().click();
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'home'));
  await look();
  for (const option of ['council', 'outside']) {
    await openQuestion(page, 'en', 'home');
    await page.locator('fieldset[id="home"] input').first().waitFor();
    await choose(page, 'home', option === 'council' ? 'council' : 'not-sure');
    await look();
  }
  await openDates(page, 'en');
  await addOwn(page, 'en', 'Doctor', '2026-11-23');
  await addOwn(page, 'en', 'Dentist', '2026-12-24');
  await look();
  await open(page, to('en', 'search'));
  for (const words of ['rent', 'gym', 'xyzzyq', 'rent help']) {
    await page.getByRole('searchbox').fill(words);
    await look();
  }
  await page.locator('a.hit').first().click();
  await expect(page.locator('h1')).not.toHaveText(titleOf('en', 'search'));
  await look();
  return seen;
}

let plain: string[][] | undefined;

for (const way of ['replaces', 'wraps'] as const)
  test(`a phone that ${way} every text: sums, verdicts, dates and results go on, and nothing is there twice`, async ({
    browser,
    page,
    context,
  }) => {
    test.slow();
    if (!plain) {
      const other = await browser.newContext();
      await other.addInitScript(withoutWorker);
      await other.addInitScript(drawn);
      const untranslated = await other.newPage();
      await stopClock(untranslated);
      plain = await drive(untranslated);
      await other.close();
    }
    await context.addInitScript(drawn);
    await context.addInitScript(translator, way);
    await stopClock(page);
    const seen = await drive(page);
    expect(await page.locator('#app font').count()).toBeGreaterThan(20);
    expect(seen).toEqual(plain);
  });
