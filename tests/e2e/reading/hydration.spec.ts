/** The script takes over the page that was sent: it replaces nothing, adds nothing and removes nothing. */
import type { Page } from '@playwright/test';
import { needsWholePack } from '../../../src/offer/docs';
import { to } from '../../../src/routes';
import { expect, inOne, packOf, places, taken, test } from '../tools/site';

// A worker would answer with the script before it can be held back.
test.use({ serviceWorkers: 'block' });

const made = packOf('en').made;

interface Watched {
  changes(): string[];
}

/** In the page: notes every element that comes or goes below #app, and compares the HTML of before and after. */
function watch(): void {
  const app = document.getElementById('app') as HTMLElement;
  // What only a script can know: the news, and which languages are on this phone. What stands in <noscript> is mere
  // text to a browser that runs scripts.
  const later = '.news, #languages, noscript';
  const seen: string[] = [];
  const html = () => {
    const copy = app.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll(later)) part.textContent = '';
    return copy.innerHTML;
  };
  const before = html();
  const note = (word: string, nodes: NodeList) => {
    for (const node of nodes)
      if (node instanceof Element) seen.push(`${word} ${node.outerHTML.slice(0, 200)}`);
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      if ((target as Element).closest(later)) continue;
      note('removed', removedNodes);
      note('added', addedNodes);
    }
  }).observe(app, { childList: true, subtree: true });
  const changes = () => {
    const after = html();
    const at = [...after].findIndex((letter, i) => letter !== before[i]);
    return after === before
      ? seen
      : [...seen, `before: ${before.slice(at - 80, at + 80)}`, `after: ${after.slice(at - 80, at + 80)}`];
  };
  Object.assign(window, { changes });
}

/** Opens a page, and gives every change below #app that its script made by taking it over. */
async function changes(page: Page, address: string): Promise<string[]> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/main-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  // All of the page has been read, and the script is still waited for.
  await page.waitForFunction(() => document.readyState === 'interactive');
  await page.evaluate(watch);
  release();
  await taken(page);
  const seen = await page.evaluate(() => (window as unknown as Watched).changes());
  await page.unrouteAll({ behavior: 'wait' });
  return seen;
}

for (const code of inOne('rtl')) {
  test(`${code}: no page changes when the script takes it over`, async ({ page }) => {
    test.slow();
    await page.clock.setFixedTime(new Date(`${made}T12:00:00`));
    const changed: Record<string, string[]> = {};
    // The settings go on to show what this phone keeps, in parts that come later: their own tests hold them.
    for (const place of ['', 'nothing', ...places.filter((id) => id !== 'settings')]) {
      const found = await changes(page, place ? to(code, place) : '/');
      // What is a person's own comes from the phone: those pages may be filled in, and nothing of them replaced.
      const filled = needsWholePack({ page: place.startsWith('lists/') ? 'list' : place, topic: '' });
      const faults = filled ? found.filter((change) => change.startsWith('removed')) : found;
      if (faults.length) changed[place] = faults;
    }
    expect(changed).toEqual({});
  });
}
