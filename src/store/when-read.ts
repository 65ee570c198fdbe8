/** Pages that show everything at once: they are drawn when it has been read, so that Back finds its place on them. */
import type { Route } from '../routes';
import { hasMine } from './model/has-data';

const pages: readonly Route['page'][] = ['lists', 'dates'];

/** Resolves once what a page shows of what is mine has been read; at once for other pages, and where nothing is saved. Never rejects. */
export async function whenRead(page: Route['page']): Promise<void> {
  if (!pages.includes(page) || !hasMine()) return;
  const { readAhead } = await import('./everything');
  await readAhead();
}
