/** What a translator is told about a row: its tokens, its length, and where it stands in the app. */
import { sourceLanguage } from '../../../language/source';
import { listPlace, to } from '../../../routes';
import { pageOfDoc } from '../../content/links';
import { pluralForms } from '../../content/plurals';
import type { Fact } from '../../content/schema';
import { showFact, tokensIn } from '../../content/tokens';
import { docOfUnit } from '../../freshness/units';
import { type Background, languageEntry } from './facts';
import type { Slot } from './rows';

/** The longest neutral title, in letters. */
const longestNeutral = 40;

/** A sentence for each token and each name that the app fills in, and for what else is not plain words. */
export function notesOf(slot: Slot, lang: string, background: Background): string[] {
  const { english, part } = slot;
  const reader = languageEntry(sourceLanguage, background);
  const tokens = [...new Set(tokensIn(english).map(({ token }) => token))].map((token) => {
    const fact = background.facts.get(token);
    return `{${token}} ${fact ? `${kindOf(fact)}: ${showFact(fact, reader)} today` : 'is not known'}.`;
  });
  const names = [...new Set(english.match(/\{\{[^{}]*\}\}/g))].map((name) => `${name} is put in by the app.`);
  const notes = [...tokens, ...names];
  if (/\]\(/.test(english)) notes.push('A link is [words](place): translate the words, keep the place.');
  if (slot.kind === 'ui' && part !== 'text') notes.push(formNote(part, lang));
  if (slot.free) notes.push('Words that people type to find this, with commas between. Use your own.');
  if (part === 'neutral') notes.push('Shown in a calendar that anybody may see: it gives nothing away.');
  return notes;
}

function kindOf(fact: Fact): string {
  if ('money' in fact) return 'is an amount of money';
  if ('age' in fact) return 'is an age';
  if ('number' in fact) return 'is a number';
  if ('date' in fact) return 'is a date';
  if ('phone' in fact) return 'is a phone number';
  if ('email' in fact) return 'is an email address';
  if ('web' in fact) return 'is a web address';
  return 'is the same in every language';
}

function formNote(form: string, lang: string): string {
  const rules = new Intl.PluralRules(lang);
  const some = [...Array(200).keys(), 1000, 1_000_000].filter((number) => rules.select(number) === form);
  const numbers = pluralForms(lang).includes(form) ? some.slice(0, 4).join(', ') : '0';
  const free = ['zero', 'one', 'two'].includes(form) ? ' {{count}} may be left out here.' : '';
  return `For the numbers ${numbers}${some.length > 4 ? ' and so on' : ''}.${free}`;
}

/** How long the translation may be, as a sentence. */
export function lengthOf({ english, part, kind, free }: Slot): string {
  const letters = [...english].length;
  if (part === 'neutral') return `At most ${longestNeutral} letters.`;
  if (free) return 'As many words as you like.';
  const most = Math.max(letters + 10, Math.ceil(letters * 1.4));
  const short = part === 'title' || part === 'summary' || kind === 'ui' || kind === 'item';
  return `English has ${letters} letters.${short ? ` Stay under ${most}.` : ''}`;
}

/** Where the row is seen in the app; '' for words that stand on many pages. */
export function addressOf({ unit }: Slot, lang: string, { council }: Background): string {
  const name = docOfUnit(unit);
  const section = /#([^/]*)/.exec(unit)?.[1] ?? '';
  const page = Object.entries(pageOfDoc).find(([doc]) => doc === name)?.[1];
  const topic = /^offer\/(.+)$/.exec(name)?.[1];
  const place = topic ?? page;
  if (!place) return '';
  const path = name === 'lists' && section ? to(lang, listPlace(section)) : to(lang, place, section);
  return council.site.replace(/\/$/, '') + path;
}
