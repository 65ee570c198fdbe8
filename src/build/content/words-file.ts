/** One file of words as it is read: its head, its sections, their boxes and items. */
import type { Paragraph } from 'mdast';
import type { Line } from './json';
import type { Passage } from './markdown-form';

/** The boxes that a reader sees; `search` is for the search alone, `neutral` for calendars. */
export const boxKinds = ['not', 'immigration', 'unclear'] as const;
export type BoxKind = (typeof boxKinds)[number];

/** One item: its words without the id at their end. */
export interface WordsItem {
  id: string;
  line: number;
  body: Paragraph;
}

/** One ## heading and what stands under it. */
export interface WordsSection {
  id: string;
  title: string;
  line: number;
  body: Passage[];
  boxes: Partial<Record<BoxKind, { line: number; body: Passage[] }>>;
  search?: Line;
  /** What a calendar calls it. */
  neutral?: Line;
  /** The items with ids, which are not in `body`. Empty but in lists.md, letters.md and dates.md. */
  items: WordsItem[];
}

/** One Markdown file of words, read but not yet linked. */
export interface WordsFile {
  file: string;
  /** The whole file as it was read: the offsets of every node point into it. */
  text: string;
  title: Line;
  summary: Line;
  search?: Line;
  intro: Passage[];
  sections: WordsSection[];
}
