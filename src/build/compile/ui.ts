import type { Words } from '../../offer/pack';
import { treeOf } from '../content/json';
import { baseOf, pluralForms, pluralsOf } from '../content/plurals';
import { fillPlain } from '../content/tokens';
import type { Making } from './context';
import { withoutBreaks } from './no-break';

/**
 * The language's own strings, and the English ones where it has none. An English plural that is lent gets every form
 * that the language asks for, because i18next looks for no other.
 */
export function makeUi({ content, language, own, english }: Making): Words {
  const leaves = new Map<string, string>();
  const put = (key: string, text: string) =>
    leaves.set(key, fillPlain(withoutBreaks(text), content.facts, language));
  const ownLeaves = [...(own?.ui?.leaves ?? [])];
  const has = new Set(ownLeaves.map(([key]) => baseOf(key)));
  for (const [key, { text }] of english.ui?.leaves ?? []) if (!has.has(baseOf(key))) put(key, text);
  for (const base of english.ui ? pluralsOf(english.ui).keys() : []) {
    const other = english.ui?.leaves.get(`${base}_other`);
    if (!other || has.has(base)) continue;
    for (const form of pluralForms(language.code)) {
      if (!leaves.has(`${base}_${form}`)) put(`${base}_${form}`, other.text);
    }
  }
  for (const [key, { text }] of ownLeaves) put(key, text);
  return treeOf(leaves);
}
