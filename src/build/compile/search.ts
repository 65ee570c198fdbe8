import { listPlace } from '../../routes';
import { docNames, pageOfDoc } from '../content/links';
import { fillPlain } from '../content/tokens';
import type { Making } from './context';

/** Everyday words by `topic#section`, topic or page id, or the place of a list: the search words of this language alone. */
export function makeSearch({ content, language, own }: Making): Record<string, string> {
  const search: Record<string, string> = {};
  const places: [string, string][] = [
    ...docNames.map((name): [string, string] => [name, pageOfDoc[name]]),
    ...content.offer.topics.map(({ id }): [string, string] => [`offer/${id}`, id]),
  ];
  const add = (key: string, words: string | undefined) => {
    if (words) search[key] = fillPlain(words, content.facts, { ...language, dir: 'ltr' });
  };
  for (const [name, place] of places) {
    const doc = own?.docs.get(name);
    add(place, doc?.search?.text);
    for (const { id, search } of doc?.sections ?? [])
      add(name === 'lists' ? listPlace(id) : `${place}#${id}`, search?.text);
  }
  return search;
}
