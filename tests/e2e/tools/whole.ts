/**
 * A browser that keeps pages whole when they are left, and brings them back as they were: its back/forward cache, which
 * the test tool switches off. What runs only while a page loads does not run then.
 */
import { expect, type Page } from '@playwright/test';
import { test as base } from './site';

export const test = base.extend({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    { scope: 'worker' },
  ],
});

/** Notes on the page that is open that it is this one: see `isWhole`. */
export const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));

/** Whether the page that came back is the very one that was marked, and not loaded anew. */
export const isWhole = (page: Page) => page.evaluate(() => 'marked' in window);

/** Goes back, or forward, as a person does, and waits for the address. */
export async function go(page: Page, way: 'goBack' | 'goForward', address: string): Promise<void> {
  // The tool waits for a page to load, which one that comes back whole does not.
  await page[way]({ waitUntil: 'commit' });
  await expect(page).toHaveURL(address);
}

/** Opens the entry `by` steps away in the list that a long press on Back shows. */
export async function reopen(page: Page, by: number, address: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { currentIndex, entries } = await devtools.send('Page.getNavigationHistory');
  const entryId = entries[currentIndex + by]?.id ?? -1;
  await devtools.send('Page.navigateToHistoryEntry', { entryId });
  await expect(page).toHaveURL(address);
  await devtools.detach().catch(() => {});
}
