import { type DateForm, dateInWords } from '../../language/dates';
import { grouped, showPence } from '../../language/money';
import type { Inline, Language } from '../../offer/pack';
import type { Fact, OfferFile } from './schema';
import type { CouncilFile } from './schema-council';
import type { VisitsFile } from './schema-mine';

/** Every token's fact, by `id.name`. */
export type Facts = ReadonlyMap<string, Fact>;

/** The ids that tokens may start with besides those of entitlements, contacts and groups: the council itself, and visits. */
export const councilId = 'council';
export const visitId = 'visit';

/** Gathers the facts that words may use: common groups, entitlements with their ages, contacts, how long a visit is kept, the council's name. */
export function gatherFacts(
  offer: OfferFile | undefined,
  council: CouncilFile | undefined,
  visits?: VisitsFile,
): Facts {
  const facts = new Map<string, Fact>();
  const add = (id: string, group: Record<string, Fact | undefined>) => {
    for (const [name, fact] of Object.entries(group)) if (fact) facts.set(`${id}.${name}`, fact);
  };
  for (const [id, group] of Object.entries(offer?.facts ?? {})) add(id, group);
  for (const topic of offer?.topics ?? []) {
    for (const { id, ages, facts: own = {} } of topic.entitlements) {
      add(id, own);
      if (ages?.from !== undefined) add(id, { from: { age: ages.from } });
      if (ages?.until !== undefined) add(id, { until: { age: ages.until } });
    }
  }
  for (const { id, phone, text, email, web } of council?.contacts ?? []) {
    if (phone) add(id, { phone: { phone } });
    if (text) add(id, { text: { text } });
    if (email) add(id, { email: { email } });
    if (web) add(id, { web: { web } });
  }
  if (visits) add(visitId, { days: { number: visits['delete-after'] } });
  if (council) add(councilId, { name: { text: council.name }, app: { text: council.app } });
  return facts;
}

const tokenPattern = /\{([a-z][a-z0-9-]*\.[a-z][a-z0-9-]*)\}/g;

/** The tokens in a text, in order, without their braces. */
export function tokensIn(text: string): { token: string; at: number }[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(tokenPattern)].map((match) => ({ token: match[1] ?? '', at: match.index }));
}

/** The text with every token blanked out by spaces, so that places in it stay the same. */
export function withoutTokens(text: string): string {
  return text.replace(tokenPattern, (token) => ' '.repeat(token.length));
}

/** A count: from 10,000 on with commas, so that a year written as a number still reads as one. */
const showNumber = (value: number) =>
  Number.isInteger(value) && value >= 10000 ? grouped(value) : String(value);

/** A fact as a reader of the language sees it: `£3,000`, `25`, `16 April 2024`, `01 23 45 67 89`. */
export function showFact(fact: Fact, language: DateForm): string {
  if ('money' in fact) return showPence(fact.money);
  if ('age' in fact) return String(fact.age);
  if ('number' in fact) return showNumber(fact.number);
  if ('date' in fact) return dateInWords(fact.date, language);
  if ('phone' in fact) return fact.phone;
  if ('email' in fact) return fact.email;
  if ('web' in fact) return fact.web.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
  return fact.text;
}

/** A fact as a piece of a sentence: something to tap where it can be tapped. */
function factInline(fact: Fact, language: DateForm): Inline {
  const shown = showFact(fact, language);
  if ('phone' in fact) return ['tel', fact.phone.replaceAll(' ', ''), shown];
  if ('email' in fact) return ['mail', fact.email, shown];
  if ('web' in fact) return ['web', fact.web, shown];
  return ['text' in fact && /\p{L}/u.test(shown) ? 'name' : 'b', shown];
}

/** The words and values of a text, tokens filled in. Throws on a token that has no fact. */
export function fill(text: string, facts: Facts, language: DateForm): Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  for (const { token, at } of tokensIn(text)) {
    if (at > from) pieces.push(text.slice(from, at));
    pieces.push(factInline(factOf(token, facts), language));
    from = at + token.length + 2;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** The text with every token filled in, as plain text; in right-to-left words each value is isolated. */
export function fillPlain(text: string, facts: Facts, language: DateForm & Pick<Language, 'dir'>): string {
  return text.replace(tokenPattern, (_, token: string) => {
    const shown = showFact(factOf(token, facts), language);
    return language.dir === 'rtl' ? `\u2068${shown}\u2069` : shown;
  });
}

function factOf(token: string, facts: Facts): Fact {
  const fact = facts.get(token);
  if (!fact) throw new Error(`There is no fact {${token}}. Run the check first: it names the line.`);
  return fact;
}
