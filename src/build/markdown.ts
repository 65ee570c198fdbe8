import type { Blockquote, Heading, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import * as v from 'valibot';
import { didYouMean, type Faults, listed } from './faults';
import type { WordsItem } from './items';
import type { Line } from './json';
import { isPassage, lineOf, type Passage, plainText, structure } from './markdown-form';
import { tokensIn } from './tokens';
import { parseYaml } from './yaml';

/** The boxes that a reader sees; `search` is for the search alone, `neutral` for calendars. */
export const boxKinds = ['not', 'immigration', 'unclear'] as const;
export type BoxKind = (typeof boxKinds)[number];

export interface WordsSection {
  id: string;
  title: string;
  line: number;
  body: Passage[];
  boxes: Partial<Record<BoxKind, { line: number; body: Passage[] }>>;
  search?: Line;
  /** What a calendar calls it. */
  neutral?: Line;
  /** The items with ids, which are not in `body`. Empty but in lists.md and dates.md. */
  items: WordsItem[];
}

/** One Markdown file of words, read but not yet linked. */
export interface WordsFile {
  file: string;
  title: Line;
  summary: Line;
  search?: Line;
  intro: Passage[];
  sections: WordsSection[];
}

const sentence = (text: string) => v.pipe(v.string(), v.nonEmpty('some words'), v.description(text));
const frontSchema = v.strictObject({
  title: sentence('The name of the page, in one to three words.'),
  summary: sentence('One short sentence about the page.'),
  search: v.optional(sentence('Everyday words that people type, with commas between.')),
});

/**
 * Reads one file of words, in which the boxes `kinds` may stand. Everything that its form does not allow is reported;
 * undefined without front matter.
 */
export function parseWords(
  file: string,
  text: string,
  faults: Faults,
  kinds: readonly string[] = [...boxKinds, 'search'],
): WordsFile | undefined {
  const front = /^---\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (!front || front.index > 0) {
    const help = 'Start the file with a line ---, then title: and summary:, then a line ---.';
    faults.error('front-matter', file, 1, `The file has no title and summary at its top. ${help}`);
    return undefined;
  }
  const yaml = front[1] ?? '';
  const options = { before: 1, unreadable: 'front-matter-unreadable' };
  const head = parseYaml(file, yaml, frontSchema, faults, options);
  const above = front[0].split('\n').length - 1;
  const tree = fromMarkdown('\n'.repeat(above) + text.slice(front[0].length));
  const line = (text: string, key: string): Line => ({ text, line: head?.lineOf([key]) ?? 1 });
  const words: WordsFile = {
    file,
    title: line(head?.value.title ?? '', 'title'),
    summary: line(head?.value.summary ?? '', 'summary'),
    ...(head?.value.search ? { search: line(head.value.search, 'search') } : {}),
    intro: [],
    sections: [],
  };
  for (const node of tree.children) readNode(node, words, kinds, faults);
  return words;
}

function readNode(node: RootContent, words: WordsFile, kinds: readonly string[], faults: Faults) {
  const section = words.sections.at(-1);
  if (node.type === 'heading') readHeading(node, words, faults);
  else if (node.type === 'blockquote') readBox(node, section, words.file, kinds, faults);
  else if (isPassage(node, words.file, faults)) (section?.body ?? words.intro).push(node);
}

function readHeading(node: Heading, words: WordsFile, faults: Faults) {
  const { file } = words;
  const line = lineOf(node);
  if (node.depth !== 2) {
    faults.error('structure', file, line, `A heading of this level has no place here. ${structure}`);
    return;
  }
  if (node.children.some((child) => child.type !== 'text')) {
    const help = 'It is shown in menus and search. Write plain words.';
    faults.error('plain-title', file, line, `A heading holds no links, emphasis or code. ${help}`);
  }
  const whole = plainText(node.children);
  const id = /\s*\{#([a-z][a-z0-9-]*)\}\s*$/.exec(whole);
  if (!id) {
    const help = 'End it with an id in small letters, such as {#bus-pass}, the same in every language.';
    faults.error('heading-id', file, line, `The heading "${whole}" has no id. ${help}`);
  }
  const section: WordsSection = {
    id: id?.[1] ?? '',
    title: id ? whole.slice(0, id.index) : whole.replace(/\s*\{#.*$/, ''),
    line,
    body: [],
    boxes: {},
    items: [],
  };
  if (!section.title)
    faults.error('heading-id', file, line, 'The heading has an id but no words. Write its title.');
  const twin = section.id && words.sections.find((other) => other.id === section.id);
  if (twin) {
    const message = `{#${section.id}} is already the id of the section on line ${twin.line}. Each needs its own.`;
    faults.error('duplicate-id', file, line, message);
  }
  words.sections.push(section);
}

function readBox(
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
