import { check } from '../../src/build/check/check';
import { compile } from '../../src/build/compile/compile';
import { formatFault } from '../../src/build/content/problems';
import { readLocales } from '../../src/build/content/read';
import type { Pack } from '../../src/offer/pack';
import { frozenDay, frozenFolder } from '../frozen.mjs';

/** The day on which every worked case is asked. */
export const today = '2026-11-22';

const { content, faults } = check(readLocales(frozenFolder()), frozenDay);
if (!content) throw new Error(faults.map(formatFault).join('\n'));

/** The frozen content, compiled: a pack for each language that is offered. */
export const packs: Pack[] = content.council.languages.map((lang) => compile(content, lang, frozenDay));

/** The English pack. Throws where there is none. */
export const english: Pack = packs.find(({ language }) => language.code === 'en') ?? missing();

function missing(): never {
  throw new Error('English is not among the languages of council.yaml.');
}
