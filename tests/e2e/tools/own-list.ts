/** A list of the person's own in the browser: put on the phone beforehand, opened, ticked and read back without the app. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import type { MyData } from '../../../src/store/model/records';
import { raw } from './kept';
import { expect, open, say } from './site';

const list = 'own-1';
const ids = Array.from({ length: 200 }, (_, nth) => `item-${nth}`);
/** A list of the person's own with 200 things to tick. */
export const full: MyData = {
  answers: [],
  lists: [{ id: list, title: 'Two hundred', created: 1, order: 1, changed: 1 }],
  items: ids.map((id, order) => ({ id, list, text: `Thing ${order}`, order: order + 1, changed: 1 })),
  dates: [],
  says: [],
  visits: [],
};
/** The same list with three. */
export const some: MyData = { ...full, items: full.items.slice(0, 3) };

/** The things of the list on the screen, and the box of one of them, counted from 0. */
export const items = (page: Page) => page.locator('.items > .item');
export const tick = (page: Page, nth: number) => items(page).nth(nth).getByRole('checkbox');
/** The words that call what was changed saved. */
export const savedWords = (page: Page) => page.getByText(say('en', 'lists.saved'));

/** Opens the list, ready to be changed. */
export async function openList(page: Page): Promise<void> {
  await open(page, to('en', 'lists/own', list));
  await expect(tick(page, 0)).toBeEnabled();
}

/** The ids of the things that the database holds as done. */
export async function doneIn(page: Page): Promise<string[]> {
  const rows = ((await raw(page))?.items ?? []) as MyData['items'];
  return rows.filter(({ done }) => done).map(({ id }) => id);
}
