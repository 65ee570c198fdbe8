/** How long a passcode is safe, and the words that are proposed for one. */
import { describe, expect, it, test } from 'vitest';
import { proposeWords, wordsOf } from '../../../src/mine/settings/propose-words';
import { pauseAfter } from '../../../src/store/db/tries';
import { guesses, times, timeToGuess } from '../../../src/store/lock/guessing';
import { isPasscode } from '../../../src/store/lock/passcode-rule';
import { codes, packOf } from '../../pages/render';

test.each([
  ['271828', 1e6, 'moments'],
  ['27182818', 1e8, 'minutes'],
  ['2718281828', 1e10, 'days'],
  ['271828182846', 1e12, 'months'],
  ['27182818284591', 1e14, 'century'],
  // A day that somebody may have been born on.
  ['31012008', 3e5, 'moments'],
  ['20080131', 3e5, 'moments'],
  ['12345678', 1e3, 'moments'],
  ['aaaaaaaaaaaaaaaaaaaa', 1e3, 'moments'],
  // Words of one's own count as common ones.
  ['extraordinarily', 500, 'moments'],
  ['my own four words', 500 ** 4, 'days'],
  ['boat boat boat boat', 500, 'moments'],
] as const)('%s: %d tries, %s', (typed, tries, time) => {
  expect(guesses(typed)).toBe(tries);
  expect(timeToGuess(typed)).toBe(time);
});

it('counts words that are proposed as one of all that are', () => {
  const proposed = new Set(Array.from({ length: 1500 }, (_, nth) => `word${'abcdefghij'[nth % 10]}${nth}`));
  const [one, two, three, four] = proposed;
  expect(guesses([one, two, three, four].join('  ').toUpperCase(), proposed)).toBe(1500 ** 4);
  expect(times).toContain(timeToGuess([one, two, three, four].join(' '), proposed));
});

describe.each(codes)('%s: four words', (code) => {
  const words = wordsOf(packOf(code));

  it('are of its own script, short, all different, and enough for years', () => {
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThan(1000);
    const own = packOf(code).language.name.charAt(0);
    const latin = /\p{Script=Latin}/u.test(own);
    expect(words.filter((word) => /\p{Script=Latin}/u.test(word) !== latin)).toEqual([]);
    expect(words.filter((word) => !/^[\p{L}\p{M}]{3,8}$/u.test(word))).toEqual([]);
    const proposed = proposeWords(words) ?? '';
    expect(proposed.split(' ')).toHaveLength(4);
    expect(isPasscode(proposed)).toBe(true);
    expect(proposed).not.toBe(proposeWords(words));
    const four = words.slice(0, 4).join(' ');
    expect(['years', 'century']).toContain(timeToGuess(four, new Set(words)));
  });
});

it('proposes more words where there are few, and none where there are next to none', () => {
  const few = Array.from({ length: 200 }, (_, nth) => `word-${nth}`);
  expect(proposeWords(few)?.split(' ')).toHaveLength(6);
  expect(proposeWords(few.slice(0, 50))).toBeUndefined();
});

it('waits longer with every wrong try after the fifth, up to an hour', () => {
  const waits = Array.from({ length: 12 }, (_, wrong) => pauseAfter(wrong) / 1000);
  expect(waits).toEqual([0, 0, 0, 0, 0, 30, 60, 300, 900, 3600, 3600, 3600]);
});
