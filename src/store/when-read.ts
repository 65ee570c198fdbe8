/** Pages that show everything at once: they are drawn when it has been read, so that Back finds its place on them. */
import { type Route, rowOf } from '../routes';
import { hasMine } from './model/has-data';

/** Resolves once what a page shows of what is mine has been read; at once for other pages, and where nothing is saved. Never rejects. */
export async function whenRead(page: Route['page']): Promise<void> {
  if (!rowOf(page).saved || !hasMine()) return;
  const { readAhead } = await import('./everything');
  await readAhead();
}
