/** What stands at an address: the page, the part of the offer it shows, and how it gets there from a link. */
import { plainText } from '../language/plain-text';
import type { Say } from '../language/words';
import { docOf, needsOwnPack } from '../offer/docs';
import type { Pack } from '../offer/pack';
import { loadPack, loadWholePack } from '../packs/load';
import type { Page } from '../pages/page';
import Topic from '../pages/topic';
import { listPlace, type Route, readAddress, rowOf } from '../routes';

export interface Screen {
  /** The address without search and hash, with a slash at the end. */
  path: string;
  route: Route;
  pack: Pack;
  Page: Page;
}

/** The pages that come with the app, and those that were loaded: to ask the browser again would cost a frame. */
const here: Partial<Record<Route['page'], Page>> = { topic: Topic, shell: () => null };
const later = import.meta.glob<Page>(['../pages/*.tsx', '!../pages/{choose,topic}.tsx'], {
  import: 'default',
});

/** The page of a route, loaded: the default export of its file. Throws when its script cannot be had. */
export async function pageOf(page: Route['page']): Promise<Page> {
  const found = here[page] ?? (await load(rowOf(page).file ?? page));
  here[page] = found;
  return found;
}

async function load(file: string): Promise<Page> {
  const found = later[`../pages/${file}.tsx`]?.() ?? (await loadMore())[`./reading/${file}.tsx`];
  if (!found) throw new Error(`There is no page “${file}” in src/pages/: its row is in src/routes.ts.`);
  return found;
}

/** The pages for reading that are not in the first script: fetched ahead once the first page stands. */
export const loadMore = async (): Promise<Record<string, Page>> => (await import('../pages/more')).default;

/** The pack that a page needs. Throws when it cannot be had. */
export const loadPackFor = (route: Route, address: string): Promise<Pack> =>
  needsOwnPack(route) ? loadWholePack(address) : loadPack(address);

/** An address without its search and hash, always with a slash at the end. */
export const pathOf = (url: string) => `${url.split(/[?#]/)[0]?.replace(/\/+$/, '')}/`;

/** Everything needed to show `path` in the language of the pack at `packAddress`. */
export async function openScreen(path: string, lang: string, packAddress: string): Promise<Screen> {
  const pack = await loadPack(packAddress);
  const route = readAddress(
    path,
    [lang],
    pack.topicList.map(({ id }) => id),
    pack.lists.map(({ id }) => id),
  );
  return { path, route, pack: await loadPackFor(route, packAddress), Page: await pageOf(route.page) };
}

/** The part of an address after the language: a page's or topic's id, or `lists/` and a list's id. */
export function placeOf({ page, topic }: Route): string {
  if (page === 'topic') return topic;
  if (page === 'list') return listPlace(topic);
  return page === 'missing' || page === 'shell' ? 'home' : page;
}

/** The title and description of a page, for the browser, bookmarks and search engines: without signs that nobody sees. */
export function headOf(pack: Pack, route: Route, say: Say): { title: string; description: string } {
  const doc = docOf(pack, route);
  const { head } = rowOf(route.page);
  const name = doc?.title ?? (head ? say(`${head}.title`) : '');
  const description = doc?.summary ?? (head ? say(`${head}.summary`) : '');
  const title = name ? `${name} – ${pack.council.app}` : pack.council.app;
  return { title: plainText(title), description: plainText(description) };
}
