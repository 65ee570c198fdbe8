/** What a language lacks of English, said file by file. What is missing is what `words/state` calls so. */
import type { Faults } from '../content/problems';
import { docPath, type LanguageWords, uiPath } from '../content/words';
import { groupBy, statesOf } from './state';
import { docOfUnit, type Unit, unitsOf } from './units';

interface Gap {
  file: string;
  line: number;
  message: string;
}

const untilThen = 'The app shows the English until it is translated.';

/**
 * Warns of everything that a listed language lacks, with the percentage first at `listed`. Unreadable files are not
 * "missing". Answers how much of English it has, in percent, rounded down.
 */
export function warnOfGaps(
  words: LanguageWords,
  english: LanguageWords,
  listed: Gap,
  faults: Faults,
): number {
  const states = [...statesOf(words, english).values()];
  const missing = states.filter(({ state }) => state === 'missing').map(({ id }) => id);
  const percent =
    states.length === 0 ? 100 : Math.floor(((states.length - missing.length) * 100) / states.length);
  const gaps = [...groupBy(missing, docOfUnit)]
    .filter(([name]) => !words.unread.has(name))
    .flatMap(([name, ids]) => gapsIn(name, new Set(ids), words, english));
  if (gaps.length > 0) {
    const message = `${words.lang} is ${percent}% complete. ${listed.message}`;
    faults.warn('incomplete', listed.file, listed.line, message);
  }
  for (const { file, line, message } of gaps) faults.warn('incomplete', file, line, message);
  return percent;
}

/** What one file lacks: the whole of it, or sections, items without their section, and words of the app. */
function gapsIn(
  name: string,
  missing: ReadonlySet<string>,
  words: LanguageWords,
  english: LanguageWords,
): Gap[] {
  const file = name === 'ui' ? uiPath(words.lang) : docPath(words.lang, name);
  const gap = (what: string, line = 1): Gap => ({ file, line, message: `${what} is missing. ${untilThen}` });
  if (name === 'ui' ? !words.ui : !words.docs.has(name)) return [gap('The file')];
  const own = unitsOf(words);
  return [...unitsOf(english).values()].flatMap((unit) => {
    if (!missing.has(unit.id)) return [];
    const [section = '', item] = unit.id.slice(name.length + 1).split('/');
    if (unit.kind === 'ui') return [gap(`"${section}"`)];
    if (unit.kind === 'section') return [gap(`The section {#${section}} (${titleOf(unit)})`)];
    const parent = own.get(`${name}#${section}`);
    return parent ? [gap(`The item {#${item}} of {#${section}}`, parent.line)] : [];
  });
}

const titleOf = ({ parts }: Unit) => parts.find(({ name }) => name === 'title')?.text;
