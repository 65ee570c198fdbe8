/** What is read of a part of a page, sentence by sentence, and the mark on the one that is being read. */
import { type Span, sentencesOf, spoken } from './sentences';

/** One sentence on the page. */
export interface Line extends Span {
  element: Element;
  text: string;
  lang: string;
}

const read = 'h2, h3, .chip, p, li';
const unread = '.share, .label, .player, .facts, .in-english';
const mark = 'reading';

/** Every sentence of a part of a page in its order: heading, facts in short, words and boxes. */
export function linesOf(root: Element): Line[] {
  return [...root.querySelectorAll(read)].flatMap((element) => {
    const inside = element.parentElement?.closest(read);
    if (element.closest(unread) || (inside && root.contains(inside))) return [];
    const text = element.textContent ?? '';
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
    return sentencesOf(text, lang).map(({ start, end }) => ({
      element,
      start,
      end,
      text: spoken(text.slice(start, end)),
      lang,
    }));
  });
}

/** Marks one sentence, or with none takes the mark away. Brings what is read into view. */
export function markLine(line: Line | undefined): void {
  for (const marked of document.querySelectorAll(`[data-${mark}]`)) marked.removeAttribute(`data-${mark}`);
  const highlights = (CSS as { highlights?: Map<string, unknown> }).highlights;
  highlights?.delete(mark);
  if (!line) return;
  line.element.setAttribute(`data-${mark}`, '');
  if (highlights && typeof Highlight !== 'undefined') highlights.set(mark, new Highlight(rangeOf(line)));
  line.element.scrollIntoView({ block: 'nearest' });
}

/** Where a sentence stands among the text of its element. */
function rangeOf({ element, start, end }: Line): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const after = before + (node.textContent?.length ?? 0);
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
