/** What stands at an address: the page, the part of the offer it shows, and how it gets there from a link. */
import type { FunctionComponent } from 'preact';
import { plainText } from '../language/plain-text';
import type { Key, Say } from '../language/words';
import { docOf, needsOwnPack } from '../offer/docs';
import type { Pack } from '../offer/pack';
import { loadPack, loadWholePack } from '../packs/load';
import { Topic } from '../pages/topic';
import { listPlace, type Route, readAddress } from '../routes';

export type Page = FunctionComponent<{ topic: string }>;

export interface Screen {
  /** The address without search and hash, with a slash at the end. */
  path: string;
  route: Route;
  pack: Pack;
  Page: Page;
}

type LaterPages = typeof import('../pages/more');

/** The pages that come with the app; the others come when they are first opened. */
const here: Partial<Record<Route['page'], Page>> = { topic: Topic, shell: () => null };
const more: Partial<Record<Route['page'], keyof LaterPages>> = {
  home: 'Home',
  pledge: 'Pledge',
  help: 'Help',
  words: 'Glossary',
  who: 'People',
  'not-provided': 'NotProvided',
  about: 'About',
};
const asking: Partial<Record<Route['page'], () => Promise<Page>>> = {
  me: () => import('../pages/me').then((page) => page.Me),
  mine: () => import('../pages/mine').then((page) => page.Mine),
  years: () => import('../pages/years').then((page) => page.Years),
  status: () => import('../pages/status').then((page) => page.Status),
  lists: () => import('../pages/lists').then((page) => page.Lists),
  list: () => import('../pages/list').then((page) => page.List),
  dates: () => import('../pages/dates').then((page) => page.Dates),
  visit: () => import('../pages/visit').then((page) => page.Visit),
  say: () => import('../pages/letters').then((page) => page.MySay),
};

/** The page of a route, loaded. Throws when its script cannot be had. */
export async function pageOf(page: Route['page']): Promise<Page> {
  // One that was loaded before is given at once: to ask the browser again would cost a frame.
  const found = here[page] ?? (await askFor(page));
  here[page] = found;
  return found;
}

async function askFor(page: Route['page']): Promise<Page> {
  const ask = asking[page];
  if (ask) return ask();
  if (page === 'search') return (await import('../pages/search')).Search;
  if (page === 'paper') return (await import('../pages/paper')).Paper;
  if (page === 'settings') return (await import('../pages/settings')).Settings;
  return (await loadMore())[more[page] ?? 'Missing'];
}

/** The pages for reading that are not in the first script: fetched ahead once the first page stands. */
export const loadMore = (): Promise<LaterPages> => import('../pages/more');

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

const own: Partial<
  Record<
    Route['page'],
    'home' | 'search' | 'settings' | 'paper' | 'missing' | 'notProvided' | 'me' | 'mine' | 'years' | 'status'
  >
> = {
  me: 'me',
  mine: 'mine',
  years: 'years',
  status: 'status',
  home: 'home',
  search: 'search',
  settings: 'settings',
  paper: 'paper',
  missing: 'missing',
  'not-provided': 'notProvided',
};

/** The title and description of a page, for the browser, bookmarks and search engines: without signs that nobody sees. */
export function headOf(pack: Pack, route: Route, say: Say): { title: string; description: string } {
  const doc = docOf(pack, route);
  const group = own[route.page];
  const name = doc?.title ?? (group ? say(`${group}.title` as Key) : '');
  const description = doc?.summary ?? (group ? say(`${group}.summary` as Key) : '');
  const title = name ? `${name} – ${pack.council.app}` : pack.council.app;
  return { title: plainText(title), description: plainText(description) };
}
