/** Sentences that are too long to be understood at the first reading. English alone: a translation follows it, in its own way. */
import type { Paragraph } from 'mdast';
import { lineOf, type Passage, plainText } from '../../content/markdown-form';
import type { Faults } from '../../content/problems';
import { boxKinds, type WordsFile } from '../../content/words-file';

/** What a reader with a reading age of 9 takes in at once: how we write, in locales/README.md. */
const most = 20;

const segments = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The words of a sentence; a token counts as one. */
const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word));

/** Warns of each sentence of more than 20 words, with its words, so that it can be found and split. */
export function checkSentences(doc: WordsFile, faults: Faults) {
  for (const paragraph of paragraphsOf(doc)) {
    for (const { segment } of segments.segment(plainText(paragraph.children))) {
      const { length } = wordsOf(segment);
      if (length <= most) continue;
      const message = `The sentence "${segment.trim()}" has ${length} words. Say it in two, or leave something out: ${most} words are read at once.`;
      faults.warn('long-sentence', doc.file, lineOf(paragraph), message);
    }
  }
}

const paragraphsIn = (passages: readonly Passage[]): Paragraph[] =>
  passages.flatMap((one) =>
    one.type === 'paragraph'
      ? [one]
      : one.children.flatMap(({ children }) => children.filter((child) => child.type === 'paragraph')),
  );

function paragraphsOf({ intro, sections }: WordsFile): Paragraph[] {
  const inSection = ({ body, boxes, items }: WordsFile['sections'][number]) => [
    ...paragraphsIn(body),
    ...boxKinds.flatMap((kind) => paragraphsIn(boxes[kind]?.body ?? [])),
    ...items.map((item) => item.body),
  ];
  return [...paragraphsIn(intro), ...sections.flatMap(inSection)];
}
