import type { UiFile } from '../content/json';
import { linkFault, type Targets } from '../content/links';
import type { Faults } from '../content/problems';
import { linksOf, spotsOf } from '../content/text-nodes';
import { type Facts, withoutTokens } from '../content/tokens';
import type { WordsFile } from '../content/words-file';
import { checkText } from './text/text';

/** What words are held against. Each is undefined when the file it comes from could not be read. */
export interface Against {
  facts: Facts | undefined;
  targets: Targets | undefined;
}

/** Holds one words file against the facts and the places that links may lead to. */
export function checkWords(doc: WordsFile, { facts, targets }: Against, faults: Faults) {
  for (const spot of spotsOf(doc)) {
    const near = spot.section?.id ?? '';
    // A token in a neutral title is reported where that title is read.
    const neutral = spot.kind === 'neutral';
    const plain = neutral || spot.kind === 'title' || spot.kind === 'summary' || spot.kind === 'heading';
    const text = neutral ? withoutTokens(spot.text) : spot.text;
    checkText({ text, line: spot.line }, doc.file, { facts, near, plain }, faults);
    if (plain && !neutral && /\*\*|\]\(|<\/?[a-z]|\*\S+\*/i.test(spot.text) && spot.kind !== 'heading') {
      const message = `The ${spot.kind} holds a link, emphasis or HTML. It is shown in menus and search: write plain words.`;
      faults.error('plain-title', doc.file, spot.line, message);
    }
  }
  for (const { url, title, line } of linksOf(doc)) {
    const fault = targets && linkFault(url, targets);
    if (fault) faults.error(fault.kind, doc.file, line, fault.message);
    if (title)
      faults.error('structure', doc.file, line, `The link ${url} has a title in quotes. Take it out.`);
  }
}

/** Holds every string of a ui.json against the facts. */
export function checkUiWords(ui: UiFile, facts: Facts | undefined, faults: Faults) {
  for (const { text, line } of ui.leaves.values()) {
    checkText({ text: blankInterpolation(text), line }, ui.file, { facts, near: '', plain: false }, faults);
    if (/<\/?[a-z][^>]*>/i.test(text))
      faults.error('html', ui.file, line, 'HTML is not allowed in words. Take it out.');
  }
}

const blankInterpolation = (text: string) =>
  text.replace(/\{\{[^{}]*\}\}/g, (match) => ' '.repeat(match.length));
