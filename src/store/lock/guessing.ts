/** How long somebody would need to guess a passcode. Pure. */
import { canonical, isSimple } from './passcode-rule';

/**
 * How many passcodes a thief tries in a second who has a copy of the phone's storage and one good graphics card of 2024:
 * about 9 million rounds of PBKDF2 with SHA-256 a thousand times over (hashcat, mode 10900, on an RTX 4090), by the
 * 600,000 rounds of a lock. Ten cards are ten times as fast.
 */
const guessesASecond = 15_000;

/** Out of how many a person's own next word is: people take common words, and sentences go on as one expects. */
const ownWords = 500;
/** Days that somebody may have been born on or remembers, in each way of writing one. */
const days = 300_000;
/** Rows, repeats and the same again: `12345678`, `aaaaaaaaaa`. */
const simple = 1000;

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;

/** Half of the time that all tries take, as something a person can picture. */
export const times = ['moments', 'minutes', 'hours', 'days', 'months', 'years', 'century'] as const;
type Time = (typeof times)[number];

const least: [Time, number][] = [
  ['century', 100 * year],
  ['years', 2 * year],
  ['months', 60 * day],
  ['days', day],
  ['hours', hour],
  ['minutes', minute],
];

/** Whether eight digits are a day: with the year first or last, the day before the month or after it. */
function isDay(digits: string): boolean {
  const forms = [/^(\d\d)(\d\d)((?:19|20)\d\d)$/, /^((?:19|20)\d\d)(\d\d)(\d\d)$/];
  return forms.some((form, place) => {
    const [, a = '', b = '', c = ''] = form.exec(digits) ?? [];
    const [first, second] = (place === 0 ? [a, b] : [b, c]).map(Number) as [number, number];
    return Math.min(first, second) >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;
  });
}

function guessesOf(part: string, proposed: ReadonlySet<string>): number {
  if (/^\d+$/.test(part)) return 10 ** part.length;
  return proposed.has(part) ? proposed.size : Math.min(ownWords, 26 ** [...part].length);
}

/**
 * How many tries a thief needs for all that a passcode like this can be, who knows this app and its `proposed` words.
 * A word of the person's own counts as one of five hundred, however long it is; the same word again counts once.
 */
export function guesses(typed: string, proposed: ReadonlySet<string> = new Set()): number {
  const secret = canonical(typed);
  if (isSimple(secret)) return simple;
  if (isDay(secret)) return days;
  const parts = new Set(secret.split(' ').filter(Boolean));
  return [...parts].reduce((product, part) => product * guessesOf(part, proposed), 1);
}

/** How long the thief of `guessesASecond` needs for it on average. */
export function timeToGuess(typed: string, proposed?: ReadonlySet<string>): Time {
  const seconds = guesses(typed, proposed) / 2 / guessesASecond;
  return least.find(([, from]) => seconds >= from)?.[0] ?? 'moments';
}
