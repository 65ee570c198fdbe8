/** The browser is killed while it saves, as when a battery is empty. */
import { chromium } from '@playwright/test';
import { put } from '../tools/kept';
import { doneIn, full, items, openList } from '../tools/own-list';
import { expect, say, test } from '../tools/site';

/** Ticks everything, five at once, the next five as soon as all are called saved; tells what is called saved. */
function tickAll(saved: string): void {
  const { tell } = window as unknown as { tell: (ids: string[]) => void };
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.items input[type=checkbox]')];
  const five = () => {
    for (const box of boxes.splice(0, 5)) box.click();
  };
  let said = 0;
  const look = () => {
    const done = [...document.querySelectorAll<HTMLElement>('.item-done')].map(({ dataset }) => dataset.item);
    if (done.length === said || !document.querySelector('.saved')?.textContent?.includes(saved)) return;
    said = done.length;
    tell(done as string[]);
    five();
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  five();
}

test('the browser is killed in the middle of 200 saves: all that was called saved is there', async ({
  baseURL,
  launchOptions,
}) => {
  test.slow();
  const folder = test.info().outputPath('phone');
  const start = () => chromium.launchPersistentContext(folder, { ...launchOptions, baseURL });
  const before = await start();
  const page = await before.newPage();
  await put(page, full);
  await openList(page);
  let said: string[] = [];
  const half = new Promise<void>((resolve) => {
    void page.exposeFunction('tell', (now: string[]) => {
      said = now;
      if (now.length >= 100) resolve();
    });
  });
  const closed = new Promise((resolve) => before.on('close', resolve));
  await expect.poll(() => page.evaluate(() => 'tell' in window)).toBe(true);
  await page.evaluate(tickAll, say('en', 'lists.saved'));
  await half;
  const killer = await before.newCDPSession(page);
  await killer.send('Browser.crash').catch(() => {});
  await closed;
  expect(said.length).toBeLessThan(200);

  const after = await start();
  const again = await after.newPage();
  await openList(again);
  await expect(items(again)).toHaveCount(200);
  const found = await doneIn(again);
  expect(said.filter((id) => !found.includes(id))).toEqual([]);
  await expect(again.locator('.item-done')).toHaveCount(found.length);
  await after.close();
});
