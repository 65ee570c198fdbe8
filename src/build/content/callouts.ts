/** The boxes of a section: what is not given, and words for the search and for calendars. */

import type { Blockquote } from 'mdast';
import type { Line } from './json';
import { isPassage, lineOf, type Passage, plainText } from './markdown-form';
import { didYouMean, type Faults, listed } from './problems';
import { tokensIn } from './tokens';
import type { BoxKind, WordsSection } from './words-file';

/** Reads a box into its section; `kinds` are the boxes that the file may have. */
export function readBox(
  node: Blockquote,
  section: WordsSection | undefined,
  file: string,
  kinds: readonly string[],
  faults: Faults,
) {
  const line = lineOf(node);
  const starts = `A box starts with ${listed(
    kinds.map((name) => `> [!${name}]`),
    'or',
  )}.`;
  const kind = takeKind(node);
  if (!section) {
    const help = 'Put it under a ## heading, after the text.';
    faults.error('structure', file, line, `A box stands in a section. ${help}`);
  } else if (!kind || !kinds.includes(kind)) {
    const name = kind === undefined ? 'This box has no kind.' : `There is no box [!${kind}] here.`;
    faults.error('box-unknown', file, line, `${name}${didYouMean(kind ?? '', kinds)} ${starts}`);
  } else if (
    kind in section.boxes ||
    (kind === 'search' && section.search) ||
    (kind === 'neutral' && section.neutral)
  ) {
    const message = `The section {#${section.id}} already has a [!${kind}] box. Put the words of both into one.`;
    faults.error('box-twice', file, line, message);
  } else if (kind === 'search') section.search = readSearch(node, file, faults);
  else if (kind === 'neutral') section.neutral = readNeutral(node, section.title, file, faults);
  else {
    const body = node.children.filter((child): child is Passage => isPassage(child, file, faults));
    if (body.length === 0) {
      const message = `The box [!${kind}] is empty. Write its words after > on the next lines.`;
      faults.error('structure', file, line, message);
    }
    section.boxes[kind as BoxKind] = { line, body };
  }
}

function readSearch(node: Blockquote, file: string, faults: Faults): Line {
  const paragraphs = node.children.filter((child) => child.type === 'paragraph');
  const text = paragraphs.map((paragraph) => plainText(paragraph.children)).join(', ');
  if (!text || paragraphs.length < node.children.length) {
    const message =
      'The box [!search] holds words with commas between, and nothing else. Write them after >.';
    faults.error('structure', file, lineOf(node), message);
  }
  return { text, line: paragraphs[0] ? lineOf(paragraphs[0]) : lineOf(node) };
}

/** The longest neutral title, in letters: calendars show no more on a small screen. */
const longest = 40;

function readNeutral(node: Blockquote, title: string, file: string, faults: Faults): Line {
  const [only] = node.children;
  const paragraph = only?.type === 'paragraph' ? only : undefined;
  const text = paragraph ? plainText(paragraph.children).trim() : '';
  const line = lineOf(paragraph ?? node);
  const plain = paragraph?.children.every((child) => child.type === 'text' && !child.value.includes('\n'));
  const wrong = (message: string) =>
    faults.error(
      'neutral',
      file,
      line,
      `${message} Anybody may see it in a calendar: write a plain word, such as Meeting.`,
    );
  if (!text || !plain || node.children.length > 1) wrong('The box [!neutral] holds one line of plain words.');
  else if (tokensIn(text).length > 0) wrong('The neutral title holds a token.');
  else if (text === title)
    wrong('The neutral title is the heading itself, so it gives away what the day is.');
  else if ([...text].length > longest) wrong(`The neutral title has more than ${longest} letters.`);
  return { text, line };
}

/** Takes `[!kind]` off the start of a box and returns the kind. */
function takeKind(box: Blockquote): string | undefined {
  const first = box.children[0];
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  const mark = text?.type === 'text' ? /^\[!([^\]]*)\][ \t]*(\n?)/.exec(text.value) : null;
  if (first?.type !== 'paragraph' || text?.type !== 'text' || !mark) return undefined;
  text.value = text.value.slice(mark[0].length);
  if (mark[2] && text.position) text.position.start.line += 1;
  if (mark[2] && first.position) first.position.start.line += 1;
  if (!text.value) first.children.shift();
  if (first.children.length === 0) box.children.shift();
  return mark[1];
}
