/** Words as plain text: for search, for the head of a page, and for what leaves the page. */
import type { Block, Inline } from './pack';

/** Keeps a number or an address in its own direction inside right-to-left words. */
const isolated = (value: string, dir: string) => (dir === 'rtl' ? `\u2066${value}\u2069` : value);

/** The words of a sentence as they are read, without links and emphasis. */
export function plain(inlines: readonly Inline[], dir: string): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      switch (inline[0]) {
        case 'b':
        case 'name':
          return isolated(inline[1], dir);
        case 'tel':
        case 'mail':
        case 'web':
          return isolated(inline[2], dir);
        case 'w':
        case 'out':
          return plain(inline[2], dir);
        case 'to':
          return plain(inline[3], dir);
        default:
          return plain(inline[1], dir);
      }
    })
    .join('');
}

/** Paragraphs and lists as one line of text. */
export function plainBlocks(blocks: readonly Block[] | undefined, dir: string): string {
  return (blocks ?? [])
    .map((block) =>
      block[0] === 'p' ? plain(block[1], dir) : block[1].map((item) => plain(item, dir)).join(' '),
    )
    .join(' ');
}
