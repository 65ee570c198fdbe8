/**
 * The units of translation: the smallest pieces that are each missing, a draft, checked or behind. `ui#header.skip` is a
 * word of the app (all plural forms of a key are one unit), `offer/health` the head of a page, `offer/health#gym` a
 * section with its boxes, `lists#first-home/bed` an item. Search words are a language's own and belong to no unit.
 */

import type { Line, UiFile } from '../content/json';
import { lineOf, type Passage } from '../content/markdown-form';
import { baseOf } from '../content/plurals';
import type { LanguageWords } from '../content/words';
import { boxKinds, type WordsFile, type WordsSection } from '../content/words-file';
import { shapeOf, shapeOfText } from './shape';

export type UnitKind = 'ui' | 'head' | 'section' | 'item';

/** One text of a unit. */
export interface Part {
  /**
   * `title`, `summary`, `intro` of a head; `title`, `text`, `not`, `immigration`, `unclear`, `neutral` of a section;
   * `text` of an item; of a word of the app `text`, or its plural forms (`one`, `other` ...).
   */
  name: string;
  /** Markdown as it is written, without the marks of boxes and ids: tokens, links and line ends stay. */
  text: string;
  /** The line on which it starts, counted from 1. */
  line: number;
  /** The words and how they are put together, without white space and targets of links: what the hash is made of. */
  shape: string;
}

export interface Unit {
  id: string;
  kind: UnitKind;
  /** The file that it is in, such as `locales/en/offer/health.md`. */
  file: string;
  line: number;
  /** In a fixed order, whatever the order in the file. */
  parts: Part[];
}

/** Every unit of a language that has an id and words, by id, file after file in the order of the text. Never throws. */
export function unitsOf(words: LanguageWords): Map<string, Unit> {
  const units = new Map<string, Unit>();
  const add = (unit: Unit) => {
    if (!units.has(unit.id)) units.set(unit.id, unit);
  };
  if (words.ui) for (const unit of uiUnits(words.ui)) add(unit);
  for (const [name, doc] of words.docs) for (const unit of docUnits(name, doc)) add(unit);
  return units;
}

/** The name of the file that a unit is in: `ui`, `offer/health`, `lists`. */
export const docOfUnit = (id: string): string => id.replace(/#.*$/, '');

const forms = ['text', 'zero', 'one', 'two', 'few', 'many', 'other'];

function uiUnits(ui: UiFile): Unit[] {
  const byBase = new Map<string, [string, Line][]>();
  for (const [key, leaf] of ui.leaves) {
    const base = baseOf(key);
    const form = key === base ? 'text' : key.slice(base.length + 1);
    byBase.set(base, [...(byBase.get(base) ?? []), [form, leaf]]);
  }
  return [...byBase].map(([base, leaves]): Unit => {
    leaves.sort(([a], [b]) => forms.indexOf(a) - forms.indexOf(b));
    const parts = leaves.map(([form, leaf]) => linePart(form, leaf));
    const line = Math.min(...parts.map((part) => part.line));
    return { id: `ui#${base}`, kind: 'ui', file: ui.file, line, parts };
  });
}

function* docUnits(name: string, doc: WordsFile): Generator<Unit> {
  const { file } = doc;
  const head = [linePart('title', doc.title), linePart('summary', doc.summary)];
  if (doc.intro.length > 0) head.push(passagePart('intro', doc.intro, doc));
  yield { id: name, kind: 'head', file, line: doc.title.line, parts: head };
  for (const section of doc.sections) {
    if (!section.id) continue;
    const id = `${name}#${section.id}`;
    yield { id, kind: 'section', file, line: section.line, parts: sectionParts(section, doc) };
    for (const item of section.items) {
      if (!item.id) continue;
      const part = passagePart('text', [item.body], doc);
      const text = part.text.replace(/\s*\{#[^}]*\}\s*$/, '');
      yield { id: `${id}/${item.id}`, kind: 'item', file, line: item.line, parts: [{ ...part, text }] };
    }
  }
}

function sectionParts(section: WordsSection, doc: WordsFile): Part[] {
  const parts = [linePart('title', { text: section.title, line: section.line })];
  if (section.body.length > 0) parts.push(passagePart('text', section.body, doc));
  for (const kind of boxKinds) {
    const box = section.boxes[kind];
    if (box) parts.push({ ...passagePart(kind, box.body, doc, true), line: box.line });
  }
  if (section.neutral) parts.push(linePart('neutral', section.neutral));
  return parts;
}

const linePart = (name: string, { text, line }: Line): Part => ({
  name,
  text: text.trim(),
  line,
  shape: shapeOfText(text),
});

function passagePart(name: string, passages: readonly Passage[], doc: WordsFile, box = false): Part {
  const text = passages.map((passage) => sourceOf(passage, doc.text, box)).join('\n\n');
  const [first] = passages;
  return { name, text, line: first ? lineOf(first) : 1, shape: shapeOf(passages) };
}

function sourceOf({ position }: Passage, text: string, box: boolean): string {
  const written = text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return box ? written.replace(/\n[ \t]*>[ \t]?/g, '\n').replace(/^\[![^\]]*\]\s*/, '') : written;
}
