/** What stands at an address: the page, the part of the offer it shows, and how it gets there from a link. */
import type { FunctionComponent } from 'preact';
import type { Pack } from './offer/pack';
import { docOf } from './offer/slice';
import { About } from './pages/about';
import { Glossary } from './pages/glossary';
import { Help } from './pages/help';
import { Home } from './pages/home';
import { Missing } from './pages/missing';
import { NotProvided } from './pages/not-provided';
import { People } from './pages/people';
import { Pledge } from './pages/pledge';
import { Topic } from './pages/topic';
import { type Route, readAddress } from './routes';
import type { Key, Say } from './language/words';

export type Page = FunctionComponent<{ topic: string }>;

export interface Screen {
  /** The address without search and hash, with a slash at the end. */
  path: string;
  route: Route;
  pack: Pack;
  Page: Page;
}

const nothing: Page = () => null;

/** The pages for reading come with the app; the others when they are first opened. */
const pages: Record<Route['page'], Page | (() => Promise<Page>)> = {
  home: Home,
  topic: Topic,
  pledge: Pledge,
  help: Help,
  words: Glossary,
  who: People,
  'not-provided': NotProvided,
  about: About,
  missing: Missing,
  shell: nothing,
  choose: nothing,
  search: () => import('./pages/search').then((page) => page.Search),
  settings: () => import('./pages/settings').then((page) => page.Settings),
};
const later = new Set<Route['page']>(['search', 'settings']);

/** The page of a route, loaded. Throws when its script cannot be had. */
export async function pageOf(page: Route['page']): Promise<Page> {
  const found = pages[page];
  return later.has(page) ? (found as () => Promise<Page>)() : (found as Page);
}

const packs = new Map<string, Promise<Pack>>();

/** The whole pack at an address, fetched once. Throws when it cannot be had; the next call tries again. */
export function loadPack(address: string): Promise<Pack> {
  const known = packs.get(address);
  if (known) return known;
  const coming = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`The words could not be fetched: ${answer.status} for ${address}.`);
    return answer.json() as Promise<Pack>;
  });
  packs.set(address, coming);
  coming.catch(() => packs.delete(address));
  return coming;
}

/** An address without its search and hash, always with a slash at the end. */
export const pathOf = (url: string) => `${url.split(/[?#]/)[0]?.replace(/\/+$/, '')}/`;

/** Everything needed to show `path` in the language of the pack at `packAddress`. */
export async function openScreen(path: string, lang: string, packAddress: string): Promise<Screen> {
  const pack = await loadPack(packAddress);
  const route = readAddress(
    path,
    [lang],
    pack.topicList.map(({ id }) => id),
  );
  return { path, route, pack, Page: await pageOf(route.page) };
}

/** The part of an address after the language: a page's or topic's id. */
export const placeOf = (route: Route) =>
  route.page === 'topic' ? route.topic : route.page === 'missing' || route.page === 'shell' ? 'home' : route.page;

const own: Partial<Record<Route['page'], 'home' | 'search' | 'settings' | 'missing' | 'notProvided'>> = {
  home: 'home',
  search: 'search',
  settings: 'settings',
  missing: 'missing',
  'not-provided': 'notProvided',
};

/** The title and description of a page, for the browser and search engines. */
export function headOf(pack: Pack, route: Route, say: Say): { title: string; description: string } {
  const doc = docOf(pack, route);
  const group = own[route.page];
  const name = doc?.title ?? (group ? say(`${group}.title` as Key) : '');
  const description = doc?.summary ?? (group ? say(`${group}.summary` as Key) : '');
  return { title: name ? `${name} – ${pack.council.app}` : pack.council.app, description };
}
