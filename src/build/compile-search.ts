import type { Making } from './compile';
import type { Line } from './json';
import { docNames, pageOfDoc } from './links';
import { fillPlain } from './tokens';

/**
 * Everyday words by `topic#section`, topic or page id: the language's own search words, and over another language
 * than English also the English title and the English search words, so that an English word finds it too.
 */
export function makeSearch(making: Making): Record<string, string> {
  const { content, own, english } = making;
  const search: Record<string, string> = {};
  const places: [string, string][] = [
    ...docNames.map((name): [string, string] => [name, pageOfDoc[name]]),
    ...content.offer.topics.map(({ id }): [string, string] => [`offer/${id}`, id]),
  ];
  for (const [name, place] of places) {
    const ours = own?.docs.get(name);
    const theirs = english.docs.get(name);
    const front = (doc: typeof ours) =>
      doc && { title: doc.title.text, ...(doc.search ? { search: doc.search } : {}) };
    add(making, search, place, front(ours), front(theirs));
    for (const section of theirs?.sections ?? []) {
      const same = ours?.sections.find(({ id }) => id === section.id);
      add(making, search, `${place}#${section.id}`, same, section);
    }
  }
  return search;
}

interface Found {
  title: string;
  search?: Line;
}

function add(
  { content, language, own, english }: Making,
  search: Record<string, string>,
  key: string,
  ours: Found | undefined,
  theirs: Found | undefined,
) {
  const lent = own === english || !theirs ? [] : [ours && theirs.title, theirs.search?.text];
  const words = [ours?.search?.text, ...lent].filter((text) => text !== undefined && text !== '');
  const plain = { ...language, dir: 'ltr' as const };
  if (words.length > 0)
    search[key] = words.map((text) => fillPlain(text ?? '', content.facts, plain)).join(', ');
}
