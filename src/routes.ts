/** Every address of the app, in one place. An address is `/<language>/<page>/`; `/` chooses a language. */

/** Pages that are not topics, in the order they stand in the sitemap. */
export const pageIds = [
  'home',
  'pledge',
  'help',
  'words',
  'who',
  'not-provided',
  'about',
  'search',
  'settings',
  'me',
  'mine',
  'years',
  'status',
  'lists',
  'dates',
  'visit',
  'say',
  'paper',
] as const;
export type PageId = (typeof pageIds)[number];

export interface Route {
  /** '' on the page that chooses a language. */
  lang: string;
  page: PageId | 'topic' | 'list' | 'choose' | 'shell' | 'missing';
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
