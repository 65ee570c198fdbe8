/** Holds the items of lists.md against lists.yaml, those of letters.md against letters.yaml, and the rhythms of dates.md against dates.yaml. */

import { didYouMean, type Faults } from '../content/problems';
import type { WordsFile } from '../content/words-file';
import type { Expected } from './expected';
import { compareTokens, tokensOfItem } from './sections';

/** Items with no entry in the YAML file; in English, entries with no words and dates with no neutral title. */
export function checkItems(
  doc: WordsFile,
  items: ReadonlyMap<string, Expected>,
  isEnglish: boolean,
  faults: Faults,
) {
  for (const section of doc.sections) {
    const expected = items.get(section.id);
    if (!expected) continue;
    for (const { id, line } of section.items) {
      if (!id || expected.ids.includes(id)) continue;
      const meant = didYouMean(id, expected.ids, (near) => `{#${near}}`);
      const message = `{#${id}} is not ${expected.what}.${meant} Use an id from there, or add it there.`;
      faults.error('item-unknown', doc.file, line, message);
    }
    if (!isEnglish) continue;
    expected.ids.forEach((id, index) => {
      if (section.items.some((item) => item.id === id)) return;
      const message = `${id} has no words. Add a line that ends with {#${id}} under {#${section.id}} in ${doc.file}.`;
      faults.error('item-no-words', expected.file, expected.lineOf(index), message);
    });
  }
}

/** English dates without the title that a calendar shows. */
export function checkNeutral(doc: WordsFile, faults: Faults) {
  for (const { id, line, neutral } of doc.sections) {
    if (neutral) continue;
    const help = 'It is what calendars show: a plain word, such as Meeting, that gives nothing away.';
    faults.error('neutral', doc.file, line, `{#${id}} has no box > [!neutral]. ${help}`);
  }
}

/** Holds the items of a translation against the English ones: the same tokens in each. */
export function checkItemsAgainstEnglish(doc: WordsFile, english: WordsFile, faults: Faults) {
  for (const section of doc.sections) {
    const source = english.sections.find(({ id }) => id === section.id);
    for (const item of section.items) {
      const same = source?.items.find(({ id }) => id === item.id);
      if (!source || !item.id || !same) continue;
      const own = tokensOfItem(item, section);
      compareTokens(own, tokensOfItem(same, source), doc.file, item.line, `in {#${item.id}}`, faults);
    }
  }
}
