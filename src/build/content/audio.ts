/** Recordings of sections: `locales/<lang>/audio/<place>/<section>.mp3`, found and named for the web. */
import { type Faults, listed } from './problems';
import type { Source } from './read';
import type { LanguageWords } from './words';

/** A recording of one section in one language. */
export interface Recording {
  /** Its path from the project, such as `locales/ar/audio/housing/deposit.mp3`. */
  path: string;
  /** The file name under which it is served; it changes with the sound. */
  name: string;
}

/** What browsers play, the first for choice. */
const soundEndings = ['mp3', 'm4a', 'ogg'] as const;

/** Places whose words have another name than their part of the address. */
const docs: Record<string, string> = {
  words: 'glossary',
  who: 'people',
  pledge: 'pledge',
  help: 'help',
  about: 'about',
};

const keyOf = (lang: string, doc: string, section: string) => `${lang}/${doc}#${section}`;
const pattern = /^locales\/([^/]+)\/audio\/(.+)$/;

/** The recordings of every language; one that belongs to no section is reported. */
export function readRecordings(
  source: Source,
  words: ReadonlyMap<string, LanguageWords>,
  faults: Faults,
): ReadonlyMap<string, Recording> {
  const found = new Map<string, Recording>();
  for (const [path, hash] of source) {
    const [, lang = '', rest = ''] = pattern.exec(path) ?? [];
    const own = words.get(lang);
    if (!rest || !own) continue;
    const [, place = '', section = '', ending = ''] = /^([^/]+)\/([^/]+)\.(\w+)$/.exec(rest) ?? [];
    if (!soundEndings.some((known) => known === ending)) {
      const message = `This is no recording that the app plays. Put it at audio/<topic>/<section>.mp3 (or ${listed(soundEndings.slice(1), 'or')}), or take it away.`;
      faults.error('recording', path, 1, message);
      continue;
    }
    const doc = docs[place] ?? `offer/${place}`;
    const sections = own.docs.get(doc)?.sections.map(({ id }) => id);
    if (!sections?.includes(section)) {
      const message = sections
        ? `There is no section ${section} in locales/${lang}/${doc}.md. Name the recording after a section there.`
        : `There are no words at locales/${lang}/${doc}.md. Name the folder after a topic, or ${listed(Object.keys(docs), 'or')}.`;
      faults.error('recording', path, 1, message);
      continue;
    }
    const key = keyOf(lang, doc, section);
    const before = found.get(key);
    if (before) {
      const message = `${before.path} is a recording of the same section. Take one of the two away.`;
      faults.error('recording', path, 1, message);
    } else found.set(key, { path, name: `assets/${lang}.${place}.${section}.${hash}.${ending}` });
  }
  return found;
}

/** The address of the recording of a section, as a part of it; nothing where there is none. */
export function audioOf(
  recordings: ReadonlyMap<string, Recording>,
  lang: string,
  doc: string,
  section: string,
): { audio?: string } {
  const found = recordings.get(keyOf(lang, doc, section));
  return found ? { audio: `/${found.name}` } : {};
}
