/** Holds the paragraphs and lists of a translation against those of the English: one that was cut leaves no other trace. */

import type { Passage } from '../../content/markdown-form';
import { type Faults, listed } from '../../content/problems';
import { boxKinds, type WordsFile } from '../../content/words-file';

/**
 * Warns of each part with other paragraphs than the English; a list that is gone is an error. `isBehind` says of which unit
 * it is known already: the head is '', a section has its id.
 */
export function checkBlocks(
  doc: WordsFile,
  english: WordsFile,
  isBehind: (section: string) => boolean,
  faults: Faults,
) {
  const hold = (own: readonly Passage[], source: readonly Passage[], line: number, where: string) => {
    if (own.length === 0 || source.length === 0) return;
    const [mine, other] = [countsOf(own), countsOf(source)];
    if (mine.lists < other.lists) {
      const message = `English has ${saidOf(other)} ${where}, and this translation has ${saidOf(mine)}. Translate the list that is gone, each item on a line of its own with - in front.`;
      faults.error('part-gone', doc.file, line, message);
    } else if (
      mine.paragraphs !== other.paragraphs ||
      mine.lists !== other.lists ||
      mine.items !== other.items
    ) {
      const message = `English has ${saidOf(other)} ${where}, and this translation has ${saidOf(mine)}. Look whether something was cut, or said twice.`;
      faults.warn('blocks', doc.file, line, message);
    }
  };
  if (!isBehind('')) hold(doc.intro, english.intro, doc.title.line, 'before the first heading');
  for (const section of doc.sections) {
    const same = english.sections.find(({ id }) => id === section.id);
    if (!same || !section.id || isBehind(section.id)) continue;
    hold(section.body, same.body, section.line, `in {#${section.id}}`);
    if (section.body.length === 0 && same.body.length > 0) {
      const message = `English has ${saidOf(countsOf(same.body))} in {#${section.id}}, and this translation has nothing. Translate it.`;
      faults.error('part-gone', doc.file, section.line, message);
    }
    for (const kind of boxKinds) {
      const box = section.boxes[kind];
      const source = same.boxes[kind];
      if (box && source) hold(box.body, source.body, box.line, `in the box [!${kind}] of {#${section.id}}`);
    }
  }
}

interface Counts {
  paragraphs: number;
  lists: number;
  items: number;
}

function countsOf(passages: readonly Passage[]): Counts {
  const lists = passages.flatMap((one) => (one.type === 'list' ? [one] : []));
  const items = lists.reduce((sum, { children }) => sum + children.length, 0);
  return { paragraphs: passages.length - lists.length, lists: lists.length, items };
}

function saidOf({ paragraphs, lists, items }: Counts): string {
  const parts = [
    paragraphs > 0 && `${paragraphs} paragraph${paragraphs === 1 ? '' : 's'}`,
    lists > 0 && `${lists} list${lists === 1 ? '' : 's'} of ${items} item${items === 1 ? '' : 's'}`,
  ];
  return listed(parts.filter((part) => part !== false)) || 'nothing';
}
