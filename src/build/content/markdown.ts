import type { Heading, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import * as v from 'valibot';
import { readBox } from './callouts';
import type { Line } from './json';
import { isPassage, isTooDeep, lineOf, plainText, structure } from './markdown-form';
import type { Faults } from './problems';
import { boxKinds, type WordsFile, type WordsSection } from './words-file';
import { parseYaml } from './yaml/yaml';

const sentence = (text: string) => v.pipe(v.string(), v.nonEmpty('some words'), v.description(text));
const frontSchema = v.strictObject({
  title: sentence('The name of the page, in one to three words.'),
  summary: sentence('One short sentence about the page.'),
  search: v.optional(sentence('Everyday words that people type, with commas between.')),
});

/**
 * Reads one file of words, in which the boxes `kinds` may stand. Everything that its form does not allow is reported;
 * undefined without front matter, and where it nests too deep to be read.
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
  const below = /^\s*(title|summary|search):/.exec(text.slice(front[0].length))?.[1];
  if (below) {
    const line = front[0].split('\n').length;
    const message = `${below}: stands below the line --- that ends the head of the file. Move that line down, below ${below}:.`;
    faults.error('front-matter-closed', file, line, message);
    return undefined;
  }
  const yaml = front[1] ?? '';
  const options = { before: 1, unreadable: 'front-matter-unreadable' };
  const head = parseYaml(file, yaml, frontSchema, faults, options);
  // Blank lines in place of the head: lines and offsets of the rest stay those of the file.
  const body = front[0].replace(/[^\n]/g, ' ') + text.slice(front[0].length);
  if (isTooDeep(body, file, faults)) return undefined;
  const tree = fromMarkdown(body);
  const line = (text: string, key: string): Line => ({ text, line: head?.lineOf([key]) ?? 1 });
  const words: WordsFile = {
    file,
    text,
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
