/** The content that is published, read and checked, on the day that it is: what is true of it must be true of any. */
import { check } from '../../src/build/check/check';
import { compile } from '../../src/build/compile/compile';
import { formatFault } from '../../src/build/content/problems';
import { readLocales } from '../../src/build/content/read';
import { todayHere } from '../../src/build/site/plugin';
import type { Pack } from '../../src/offer/pack';

export const today = todayHere();
/** Its folder: `locales/`, or the one that WAYMARK_LOCALES names. */
export const published = process.env.WAYMARK_LOCALES ?? 'locales';
export const source = readLocales(published);
const { content, faults } = check(source, today);
if (!content) throw new Error(faults.map(formatFault).join('\n'));

/** A pack for each language, English first. */
export const packs: Pack[] = content.council.languages
  .toSorted((a, b) => Number(b === 'en') - Number(a === 'en'))
  .map((lang) => compile(content, lang, today));
/** The script that each language is written in. */
export const languages = content.languages;
