import { didYouMean, type Faults } from '../content/problems';
import { itemSpots, type Spot, spotsOf } from '../content/text-nodes';
import { tokensIn } from '../content/tokens';
import { boxKinds, type WordsFile, type WordsItem, type WordsSection } from '../content/words-file';
import type { Expected } from './expected';

/** English words with no entitlement (role, contact, promise) and entitlements with no words. */
export function checkSections(doc: WordsFile, expected: Expected, isEnglish: boolean, faults: Faults) {
  for (const section of doc.sections) {
    if (!section.id || expected.ids.includes(section.id)) continue;
    const message = `{#${section.id}} is not ${expected.what}.${didYouMean(section.id, expected.ids, (id) => `{#${id}}`)}`;
    faults.error(
      'no-entitlement',
      doc.file,
      section.line,
      `${message} Use an id from there, or add it there.`,
    );
  }
  if (!isEnglish) return;
  expected.ids.forEach((id, index) => {
    if (doc.sections.some((section) => section.id === id)) return;
    const message = `${id} has no words. Add a section with {#${id}} to ${doc.file}.`;
    faults.error('no-words', expected.file, expected.lineOf(index), message);
  });
}

/** Holds a translated file against the English one: the same ids, tokens and boxes. */
export function checkAgainstEnglish(doc: WordsFile, english: WordsFile, decides: boolean, faults: Faults) {
  if (doc.intro.length > 0 !== english.intro.length > 0) {
    const message =
      english.intro.length > 0
        ? `English has words before the first heading and this file has none. Translate them from ${english.file}.`
        : 'English has no words before the first heading. Take these out.';
    faults.error('intro', doc.file, doc.title.line, message);
  }
  compareTokens(
    tokensOfIntro(doc),
    tokensOfIntro(english),
    doc.file,
    doc.title.line,
    'before the first heading',
    faults,
  );
  const ids = english.sections.map((section) => section.id);
  for (const section of doc.sections) {
    const same = english.sections.find(({ id }) => id === section.id);
    if (same) compareSections(section, same, doc, faults);
    else if (section.id && decides) {
      const meant = didYouMean(section.id, ids, (id) => `{#${id}}`);
      const message = `{#${section.id}} is not a section of ${english.file}.${meant} Use the ids of the English file.`;
      faults.error('no-entitlement', doc.file, section.line, message);
    }
  }
}

function compareSections(section: WordsSection, english: WordsSection, doc: WordsFile, faults: Faults) {
  compareTokens(
    tokensOfSection(section, doc),
    tokensOfSection(english, doc),
    doc.file,
    section.line,
    `in {#${section.id}}`,
    faults,
  );
  if (!section.neutral && english.neutral) {
    const message = `{#${section.id}} has no [!neutral] box, and English has one. Translate it.`;
    faults.error('box-missing', doc.file, section.line, message);
  }
  for (const kind of boxKinds) {
    const box = section.boxes[kind];
    if (box && !english.boxes[kind]) {
      const message = `English has no [!${kind}] box in {#${section.id}}. Take this one out, or add it to English.`;
      faults.error('box-extra', doc.file, box.line, message);
    } else if (!box && english.boxes[kind]) {
      const message = `{#${section.id}} has no [!${kind}] box, and English has one. Translate it.`;
      faults.error('box-missing', doc.file, section.line, message);
    }
  }
}

/** The tokens that a text uses, each with the line of its first use. */
type Used = Map<string, number>;

const collect = (spots: Iterable<Spot>, take: (spot: Spot) => boolean): Used => {
  const used: Used = new Map();
  for (const spot of spots) {
    if (!take(spot) || spot.kind !== 'words') continue;
    for (const { token } of tokensIn(spot.text)) if (!used.has(token)) used.set(token, spot.line);
  }
  return used;
};

const tokensOfIntro = (doc: WordsFile) => collect(spotsOf({ ...doc, sections: [] }), () => true);
const tokensOfSection = (section: WordsSection, doc: WordsFile) =>
  collect(
    spotsOf({ ...doc, intro: [], sections: [section] }),
    (spot) => spot.section === section && !spot.item,
  );

/** The tokens of one item. */
export const tokensOfItem = (item: WordsItem, section: WordsSection): Used =>
  collect(itemSpots(item, section), () => true);

/** Tokens that one language has and the other has not. */
export function compareTokens(
  own: Used,
  english: Used,
  file: string,
  line: number,
  where: string,
  faults: Faults,
) {
  for (const token of english.keys()) {
    if (own.has(token)) continue;
    const message = `English says {${token}} ${where}, and this translation does not. Write it where it belongs.`;
    faults.error('token-missing', file, line, message);
  }
  for (const [token, at] of own) {
    if (english.has(token)) continue;
    const message = `English does not say {${token}} ${where}. Take it out, or use the token that English has.`;
    faults.error('token-extra', file, at, message);
  }
}
