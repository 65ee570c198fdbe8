import { latinDigits } from '../../language/digits';
import type { Fact } from './schema';

/** A value typed into words where a token belongs. */
export interface Bare {
  kind: 'email' | 'web' | 'phone' | 'money' | 'number';
  /** As it is written. */
  text: string;
  /** Where it starts in the text that was searched. */
  at: number;
}

const webEnds = 'uk|com|org|net|gov|info|eu|io|app|london';

/**
 * Tried in this order; what one finds, the next does not see. `\p{N}` is a digit of any script, `\p{Sc}` a currency. None
 * begins inside of a run that it could have begun with: a word of 200,000 letters would be read 200,000 times.
 */
const patterns: [Bare['kind'], RegExp][] = [
  ['email', /(?<![^\s()<>])[^\s()<>]*@[^\s()<>]*/gu],
  [
    'web',
    new RegExp(
      `(?:https?://|www\\.)[^\\s()<>]+|(?<![a-z0-9-])(?:[a-z0-9-]+\\.){1,10}(?:${webEnds})\\b(?:/[^\\s()<>]*)?`,
      'giu',
    ),
  ],
  ['money', /\p{Sc}\s?(?:\p{N}[\p{N}.,٫٬]*)?|(?<!\p{N})\p{N}[\p{N}.,٫٬]*\s?\p{Sc}/gu],
  ['phone', /\+?\p{N}(?:[\s()-]{0,2}\p{N}){6,}/gu],
  ['number', /\p{N}+(?:[.,٫٬]\p{N}+)*/gu],
];

/** What every one of the patterns needs; most texts have none of it. */
const sign = /[@\p{N}\p{Sc}]|\.\S|:\/\//u;

/** Every email, web address, amount, phone number and other number in the text, in any script's digits. */
export function findBare(text: string): Bare[] {
  const found: Bare[] = [];
  if (!sign.test(text)) return found;
  let rest = text;
  for (const [kind, pattern] of patterns) {
    rest = rest.replace(pattern, (match, ...more) => {
      const at = more.find((item) => typeof item === 'number') as number;
      found.push({ kind, text: match.trim().replace(/[.,٫٬]$/u, ''), at });
      return ' '.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The value of an Ethiopic number such as ፳፭ (25) or ፫፻ (300). */
export function ethiopicValue(text: string): number {
  let total = 0;
  let group = 0;
  for (const sign of text) {
    const place = (sign.codePointAt(0) ?? 0) - 0x1368;
    if (place <= 9) group += place;
    else if (place <= 18) group += (place - 9) * 10;
    else {
      const times = place === 19 ? 100 : 10000;
      total += Math.max(group, 1) * times;
      group = 0;
    }
  }
  return total + group;
}

function amountOf(text: string): number {
  const ethiopic = text.replace(/[^\u1369-\u137c]/g, '');
  if (ethiopic) return ethiopicValue(ethiopic);
  const plain = latinDigits(text)
    .replace(/[,٬]/g, '')
    .replace('٫', '.')
    .replace(/[^\d.]/g, '');
  return plain ? Number(plain) : Number.NaN;
}

const digitsOf = (text: string) =>
  latinDigits(text)
    .replace(/[^\d+]/g, '')
    .replace(/^\+44/, '0');
const address = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(https?:\/\/)?(www\.)?/, '')
    .replace(/[/.,]+$/, '');

function isSame(bare: Bare, fact: Fact): boolean {
  if (bare.kind === 'email') return 'email' in fact && address(fact.email) === address(bare.text);
  if (bare.kind === 'web') return 'web' in fact && address(fact.web) === address(bare.text);
  if (bare.kind === 'money') return 'money' in fact && fact.money === Math.round(amountOf(bare.text) * 100);
  const digits = digitsOf(bare.text);
  if ('phone' in fact) return digitsOf(fact.phone) === digits;
  if ('text' in fact)
    return fact.text === latinDigits(bare.text) || (digits !== '' && digitsOf(fact.text) === digits);
  const value = amountOf(bare.text);
  if ('age' in fact) return fact.age === value;
  if ('number' in fact) return fact.number === value;
  return 'money' in fact && fact.money === Math.round(value * 100);
}

/** The tokens, without braces, whose value is the one found; those of `near` (an id) first. */
export function tokensFor(bare: Bare, facts: ReadonlyMap<string, Fact>, near = ''): string[] {
  const same = [...facts].filter(([, fact]) => isSame(bare, fact)).map(([token]) => token);
  const close = same.filter((token) => token.startsWith(`${near}.`));
  return close.length > 0 ? close : same;
}
