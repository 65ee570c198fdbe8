/** Lists in which each item has an id: those of a ready-made list, the sentences of a letter, and the rhythms of a rule. */

import type { List, ListItem, Paragraph } from 'mdast';
import { lineOf, type Passage, plainText } from './markdown-form';
import type { Faults } from './problems';
import type { WordsFile, WordsSection } from './words-file';

const idAtEnd = /\s*\{#([a-z][a-z0-9-]*)\}\s*$/;
const words = (item: ListItem) =>
  item.children.map((child) => (child.type === 'paragraph' ? plainText(child.children) : '')).join(' ');
const hasId = (list: List) => list.children.some((item) => /\{#[^}]*\}\s*$/.test(words(item)));

/** Moves the list of items out of the text of every section of lists.md or letters.md, where each section needs one. */
export function takeListItems(doc: WordsFile, faults: Faults) {
  const help = 'Write one or two sentences, then all items as one list of lines that start with -.';
  for (const section of doc.sections) {
    const lists = section.body.filter((passage) => passage.type === 'list');
    const error = (message: string, line = section.line) =>
      faults.error('list-form', doc.file, line, `${message} ${help}`);
    const [list, more] = lists;
    if (!list) error(`{#${section.id}} has no items.`);
    else if (more) error(`{#${section.id}} has a second list.`, lineOf(more));
    else if (section.body.at(-1) !== list) error(`There is text after the items of {#${section.id}}.`);
    else if (section.body.length === 1) error(`{#${section.id}} has no words before its items.`);
    for (const one of lists) takeItems(section, one, doc.file, faults);
  }
}

/** Moves the list of rhythms out of the text of every section of dates.md: the list at its end whose items have ids. */
export function takeVariants(doc: WordsFile, faults: Faults) {
  for (const section of doc.sections) {
    for (const passage of [...section.body]) {
      if (passage.type !== 'list' || !hasId(passage)) continue;
      if (section.body.at(-1) !== passage) {
        const message = `There is text after the rhythms of {#${section.id}}. Put the list with ids at the end of the text.`;
        faults.error('list-form', doc.file, lineOf(passage), message);
      }
      takeItems(section, passage, doc.file, faults);
    }
    if (section.body.length > 1 && section.body.at(-1)?.type === 'paragraph') continue;
    const message = `{#${section.id}} needs two paragraphs: what it is, and as the last one what to do if it did not happen.`;
    faults.error('rule-words', doc.file, section.line, `${message} Write them before the list with ids.`);
  }
}

function takeItems(section: WordsSection, list: List, file: string, faults: Faults) {
  section.body = section.body.filter((passage: Passage) => passage !== list);
  for (const item of list.children) {
    const [body] = item.children;
    if (body?.type !== 'paragraph') continue;
    const line = lineOf(item);
    const whole = plainText(body.children);
    const id = takeId(body);
    if (!id) {
      const help = 'End it with an id in small letters, such as {#bank-account}, the same in every language.';
      faults.error('item-id', file, line, `The item "${whole.trim()}" has no id. ${help}`);
    } else if (body.children.length === 0) {
      faults.error('item-id', file, line, `The item {#${id}} has an id but no words. Write them before it.`);
    }
    const twin = id && section.items.find((other) => other.id === id);
    if (twin) {
      const message = `{#${id}} is already the id of the item on line ${twin.line}. Each needs its own.`;
      faults.error('duplicate-id', file, line, message);
    }
    section.items.push({ id, line, body });
  }
}

/** Takes the id off the end of an item; '' where it has none that will do. */
function takeId({ children }: Paragraph): string {
  const last = children.at(-1);
  if (last?.type !== 'text') return '';
  const id = idAtEnd.exec(last.value)?.[1] ?? '';
  last.value = last.value.replace(id ? idAtEnd : /\s*\{#[^}]*\}?\s*$/, '');
  if (!last.value) children.pop();
  return id;
}
