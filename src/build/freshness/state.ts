/** What is true of every unit of a language: worked out from its words, the English words and the lock file alone. */
import type { LanguageWords } from '../content/words';
import { hashOf } from './hash';
import { type Unit, unitsOf } from './units';

export type State = 'missing' | 'behind' | 'draft' | 'checked';

/** A unit of English as it stands in another language. */
export interface UnitState {
  id: string;
  state: State;
  /** Why, as a sentence. */
  reason: string;
}

/** A unit and the hash of its words as they stand now. */
interface HashedUnit {
  unit: Unit;
  hash: string;
}

const hashed = new WeakMap<LanguageWords, Map<string, HashedUnit>>();

/** Every unit of a language with its hash. Worked out once for the same words. */
export function hashedUnits(words: LanguageWords): Map<string, HashedUnit> {
  let found = hashed.get(words);
  if (!found) {
    found = new Map([...unitsOf(words)].map(([id, unit]) => [id, { unit, hash: hashOf(unit) }]));
    hashed.set(words, found);
  }
  return found;
}

const known = new WeakMap<LanguageWords, { english: LanguageWords; states: Map<string, UnitState> }>();

/** The state of every unit that English has, in the order of the English files. Empty for English itself. */
export function statesOf(words: LanguageWords, english: LanguageWords): ReadonlyMap<string, UnitState> {
  if (words === english) return new Map();
  const before = known.get(words);
  if (before?.english === english) return before.states;
  const own = hashedUnits(words);
  const states = new Map<string, UnitState>();
  for (const [id, { hash }] of hashedUnits(english)) states.set(id, stateOf(id, words, own.get(id), hash));
  known.set(words, { english, states });
  return states;
}

function stateOf(id: string, words: LanguageWords, own: HashedUnit | undefined, english: string): UnitState {
  const say = (state: State, reason: string) => ({ id, state, reason });
  if (!own) return say('missing', 'It is not translated yet.');
  const entry = words.lock.get(id);
  if (!entry) return say('draft', 'It is not recorded yet: run npm run words -- accept.');
  const edited = entry.own !== own.hash;
  if (entry.en !== english) {
    const also = edited
      ? ' The translation has changed too: if it says the same as the English now, run npm run words -- accept.'
      : '';
    return say('behind', `The English has changed since it was translated.${also}`);
  }
  if (edited)
    return say('draft', 'The words have changed since they were recorded: run npm run words -- accept.');
  if (entry.state === 'checked') return say('checked', `Checked by ${entry.by} on ${entry.on}.`);
  return say('draft', 'No speaker has checked it yet.');
}

/** How many units are in each state. */
export function countStates(states: Iterable<{ state: State }>): Record<State, number> {
  const counts = { missing: 0, behind: 0, draft: 0, checked: 0 };
  for (const { state } of states) counts[state] += 1;
  return counts;
}

/** The same things by what `key` says of them, in the order of the first of each. */
export function groupBy<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(key(thing));
    if (group) group.push(thing);
    else groups.set(key(thing), [thing]);
  }
  return groups;
}
