/** The icons that the app uses: our name for each, and the name of its drawing in Lucide. */
export const iconFiles = {
  home: 'house',
  search: 'search',
  help: 'life-buoy',
  exit: 'log-out',
  language: 'languages',
  call: 'phone',
  text: 'message-circle',
  mail: 'mail',
  web: 'external-link',
  share: 'share-2',
  copy: 'copy',
  print: 'printer',
  close: 'x',
  next: 'chevron-right',
  settings: 'settings-2',
  yes: 'check',
  no: 'circle-slash',
  partly: 'circle-dot-dashed',
  ask: 'circle-help',
  law: 'scale',
  extra: 'heart-handshake',
  other: 'building-2',
  info: 'info',
  money: 'wallet',
  clock: 'clock',
  person: 'user-round',
  globe: 'globe',
  listen: 'volume-2',
  stop: 'square',
  source: 'file-text',
  download: 'download',
  trash: 'trash-2',
  mine: 'list-checks',
  pledge: 'handshake',
  words: 'book-open',
  people: 'users-round',
  about: 'shield-check',
  lists: 'square-check-big',
  add: 'plus',
  up: 'arrow-up',
  down: 'arrow-down',
  order: 'arrow-up-down',
  hide: 'eye-off',
  show: 'eye',
  archive: 'archive',
  calendar: 'calendar-days',
} as const;

export type IconId = keyof typeof iconFiles;

const ownMark = 'own/';

/** The id of an icon of the person's own pages: those icons stand in a file of their own, fetched with those pages. */
export const ownIcon = (id: string): string => `${ownMark}${id}`;

/** Which file an icon is in, and its name there. */
export const iconIn = (id: string): { own: boolean; name: string } =>
  id.startsWith(ownMark) ? { own: true, name: id.slice(ownMark.length) } : { own: false, name: id };
