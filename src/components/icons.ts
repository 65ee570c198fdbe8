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
  ask: 'circle-help',
  law: 'scale',
  extra: 'heart-handshake',
  other: 'building-2',
  info: 'info',
  money: 'wallet',
  clock: 'clock',
  person: 'user-round',
  globe: 'globe',
  source: 'file-text',
  download: 'download',
  trash: 'trash-2',
  signal: 'wifi-off',
  pledge: 'handshake',
  words: 'book-open',
  people: 'users-round',
  about: 'shield-check',
  'topic-leaving-care': 'signpost',
  'topic-immigration': 'stamp',
  'topic-housing': 'house-heart',
  'topic-moving-in': 'sofa',
  'topic-money': 'coins',
  'topic-education': 'graduation-cap',
  'topic-work': 'briefcase',
  'topic-travel': 'bus',
  'topic-health': 'heart-pulse',
  'topic-parent': 'baby',
  'topic-people': 'smile',
  'topic-your-say': 'megaphone',
  'topic-equality': 'scale',
} as const;

export type IconId = keyof typeof iconFiles;

/** The picture of a topic; a topic that another council adds gets a signpost. */
export function topicIcon(topic: string): IconId {
  const id = `topic-${topic}`;
  return id in iconFiles ? (id as IconId) : 'topic-leaving-care';
}
