/** Words that stand on a button, in a menu or at the head of a page, and are far too long for it. */

import type { UiFile } from '../../content/json';
import type { Faults } from '../../content/problems';
import { spotsOf } from '../../content/text-nodes';
import type { WordsFile } from '../../content/words-file';

/** How many letters fit, generously: what is shown well is far shorter. */
const most = { title: 120, heading: 160, summary: 400, neutral: 80 };

/** A word of the app may be so much longer than the English. */
const mostUi = (english: string) => Math.max(english.length * 4, 150);

const said = (length: number, what: string, limit: number) =>
  `${what} has ${length.toLocaleString('en')} letters, and at most ${limit} fit. Look whether something was pasted here by mistake, and write it shorter.`;

/** Titles, summaries and headings that nobody could read. */
export function checkLengths(doc: WordsFile, faults: Faults) {
  for (const { kind, text, line } of spotsOf(doc)) {
    if (kind === 'words' || kind === 'search' || text.length <= most[kind]) continue;
    faults.error('too-long', doc.file, line, said(text.length, `The ${kind}`, most[kind]));
  }
}

/** Words of the app that are many times as long as the English. */
export function checkUiLengths(ui: UiFile, english: UiFile, faults: Faults) {
  for (const [key, { text, line }] of ui.leaves) {
    const source = english.leaves.get(key)?.text ?? '';
    const limit = mostUi(source);
    if (source && text.length > limit) faults.error('too-long', ui.file, line, said(text.length, key, limit));
  }
}
