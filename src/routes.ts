/**
 * Every address of the app, and the one table of pages: a page is a row here, a file in `src/pages/` and its words. Everything
 * else that must know the pages reads its row. An address is `/<language>/<page>/`; `/` chooses a language.
 */

/** A page, as the rest of the app needs to know it. All pages are prerendered, and may stand beside a second language. */
interface Row {
  /** Its file in `src/pages/` (in `reading/` where it comes in one script with its neighbours), where that is not named after its id. */
  file?: string;
  /** The group of `ui.json` whose `title` and `summary` are its name, where it shows no document. */
  head?: string;
  /** The document that it shows, as a pack names it, and its name with it: `lists.md` is `listsPage`. */
  doc?:
    | 'pledge'
    | 'help'
    | 'glossary'
    | 'people'
    | 'about'
    | 'listsPage'
    | 'datesPage'
    | 'visitsPage'
    | 'lettersPage';
  /** The groups of `ui.json` that travel in its HTML, beside those of the frame. */
  words?: readonly string[];
  /** The list of topics travels in its HTML. */
  topics?: true;
  /** Set where it needs the words that stand beside the pack: the groups of `ui.json` that are only there. */
  own?: readonly string[];
  /** It looks through the whole offer: it is drawn from the whole pack, and taken over once that is there. */
  whole?: true;
  /** Its looks come in a file of their own: with script that is fetched with its script, without it by a link in its HTML. */
  styles?: true;
  /** It is drawn once all that is saved on the phone has been read, so that Back finds its place on it. */
  saved?: true;
  /** Set where search finds it: how much its sections count, from 0 to 1. */
  search?: number;
}

/** The pages that have an address of their own, in the order they stand in the sitemap. Its id is what stands in its address. */
const pages = {
  home: { head: 'home', words: ['home', 'notProvided'], topics: true, search: 1 },
  pledge: { doc: 'pledge', words: ['section', 'pledge'], topics: true, search: 0.6 },
  help: { doc: 'help', words: ['section', 'help'], search: 0.9 },
  words: { file: 'glossary', doc: 'glossary', words: ['section'], search: 0.6 },
  who: { file: 'people', doc: 'people', words: ['section', 'people'], search: 0.7 },
  'not-provided': { head: 'notProvided', words: ['section', 'notProvided'], topics: true, search: 1 },
  about: { doc: 'about', words: ['section', 'about', 'home'], search: 0.6 },
  search: { head: 'search', words: ['search'], topics: true, own: [] },
  settings: {
    head: 'settings',
    words: ['settings', 'keep', 'device'],
    own: ['keep'],
    search: 1,
    styles: true,
  },
  me: { head: 'me', own: ['me'], whole: true, styles: true },
  mine: { head: 'mine', own: ['mine'], whole: true, styles: true },
  years: { head: 'years', own: ['years'], whole: true, styles: true },
  status: { head: 'status', own: ['status'], whole: true, styles: true },
  lists: { doc: 'listsPage', own: ['lists'], whole: true, saved: true, search: 1, styles: true },
  dates: { doc: 'datesPage', own: ['dates'], whole: true, saved: true, search: 0.5, styles: true },
  visit: { doc: 'visitsPage', own: ['visit'], whole: true, search: 1, styles: true },
  say: { file: 'letters', doc: 'lettersPage', own: ['say'], whole: true, search: 0.5, styles: true },
  paper: { head: 'paper', words: ['paper'], own: ['paper'], search: 1 },
} as const satisfies Record<string, Row>;

/** The others: drawn for each topic and each list, for an address that is unknown, and where the page itself is not kept. */
const others = {
  topic: { words: ['card', 'section', 'topic'] },
  list: { own: ['lists'], whole: true },
  missing: { head: 'missing', words: ['missing', 'search'], topics: true },
  shell: {},
  choose: {},
} as const satisfies Record<string, Row>;

type Rows = typeof pages & typeof others;
/** What stands in a column of the table. */
type In<C extends keyof Row> = {
  [P in keyof Rows]: Rows[P] extends { [K in C]: infer V } ? V : never;
}[keyof Rows];

export type PageId = keyof typeof pages;
/** A group of `ui.json` that names a page. */
export type HeadGroup = In<'head'>;
/** The pages that are made from a Markdown file, by the file's name. */
export type PageOfMarkdown = {
  [P in PageId as (typeof pages)[P] extends { doc: infer D }
    ? D extends `${infer M}Page`
      ? M
      : D & string
    : never]: P;
};

export const pageIds = /* @__PURE__ */ Object.keys(pages) as PageId[];

type AnyRow = Row & { head?: HeadGroup };
const none: AnyRow = {};

/** A page's row in the table; an empty one for what is no page. */
export const rowOf = (page: string): AnyRow =>
  (pages as Record<string, AnyRow>)[page] ?? (others as Record<string, AnyRow>)[page] ?? none;

export interface Route {
  /** '' on the page that chooses a language. */
  lang: string;
  page: keyof Rows;
  /** The topic's id, with `page: 'topic'`; the list's, or `own`, with `page: 'list'`. */
  topic: string;
}

/** The place of a person's own lists, where a ready-made list has its id: which one it is stands after the `#`. */
export const ownList = 'own';

/** The place of a list in an address: `listPlace('my-documents')` is `lists/my-documents`. */
export const listPlace = (list: string): string => `lists/${list}`;

/** The address of a page or topic in a language: `to('ar', 'housing', 'deposit')` is `/ar/housing/#deposit`. */
export function to(lang: string, place = 'home', section = ''): string {
  const hash = section ? `#${section}` : '';
  return place === 'home' ? `/${lang}/${hash}` : `/${lang}/${place}/${hash}`;
}

/** An address with a second language beside the first, as it is shared; as it was where `lang` is ''. */
export const andAlso = (address: string, lang: string): string =>
  lang ? address.replace(/(#.*)?$/, `?and=${lang}$1`) : address;

/** The id that an address names after its `#`. Of one that was cut off within a code such as `%C3`, what stands before that. */
export function idOf(hash: string): string {
  const id = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id.replace(/(%[\da-f]{0,2})+$/i, '');
  }
}

/**
 * What an address means. `languages`, `topics` and `lists` are the ids that exist.
 * Anything unknown is `missing`, in the language of its first part where that exists.
 */
export function readAddress(
  path: string,
  languages: readonly string[],
  topics: readonly string[],
  lists: readonly string[] = [],
): Route {
  const parts = path.split('/').filter(Boolean);
  const [lang = '', place = 'home'] = parts;
  if (parts.length === 0) return { lang: '', page: 'choose', topic: '' };
  if (!languages.includes(lang)) return { lang: '', page: 'missing', topic: '' };
  const [, , list = '', ...more] = parts;
  if (place === 'lists' && more.length === 0 && (list === ownList || lists.includes(list)))
    return { lang, page: 'list', topic: list };
  if (parts.length > 2) return { lang, page: 'missing', topic: '' };
  if (place === 'shell.html') return { lang, page: 'shell', topic: '' };
  if (topics.includes(place)) return { lang, page: 'topic', topic: place };
  const page = pageIds.find((id) => id === place);
  if (page && !(page === 'home' && parts[1])) return { lang, page, topic: '' };
  return { lang, page: 'missing', topic: '' };
}

/** Every address that is prerendered. */
export function addresses(
  languages: readonly string[],
  topics: readonly string[],
  lists: readonly string[] = [],
): string[] {
  const places = [...pageIds, ...topics, ...[...lists, ownList].map(listPlace)];
  return [
    '/',
    '/404.html',
    ...languages.flatMap((lang) => [
      ...places.map((place) => to(lang, place)),
      `/${lang}/shell.html`,
      `/${lang}/404.html`,
    ]),
  ];
}

/** The name of the file that says what others made of the app, with their licences: at the root, made by the build. */
export const thirdPartyFile = 'THIRD-PARTY.txt';
