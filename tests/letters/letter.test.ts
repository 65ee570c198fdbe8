/** The letters: every kind in English and Arabic as it goes out, the checks counted, and the person's own words as written. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { plainText } from '../../src/language/plain-text';
import { countChecks } from '../../src/letters/checks';
import { type Given, writeLetter } from '../../src/letters/letter';
import { letterText, partText } from '../../src/letters/letter-text';
import { receiversOf } from '../../src/letters/receiver';
import { packOf } from '../pages/render';

const english = packOf('en');
const arabic = packOf('ar');
const both = [english, arabic];
const write = (id: string, given: Given = {}, packs = both) => {
  const letter = writeLetter(id, given, packs);
  if (!letter) throw new Error(`There is no letter ${id}.`);
  return letter;
};
const given: Given = {
  words: Object.fromEntries([
    ...english.letters.flatMap(({ boxes }) => boxes.map(({ id }) => [id, `انتظرت ${id}.\n\nNobody came.`])),
    ['name', 'A.'],
  ]),
  checks: {
    understood: { kept: 'kept' },
    meetings: { kept: 'kept' },
    'somebody-on-your-side': { kept: 'not', note: 'Never told. لم يخبرني أحد.' },
    'part-of-decisions': { kept: 'partly' },
    'first-home': { kept: 'unsure', note: '  ' },
  },
};

describe.each(english.letters.map(({ id }) => id))('the letter %s', (id) => {
  it('with nothing of the person’s own, in English and Arabic', () => {
    const letter = write(id);
    expect(`${letter.subject}\n\n${letterText(letter)}`).toMatchSnapshot();
  });

  it('with everything filled in', () => {
    const text = letterText(write(id, given));
    expect(text).toMatchSnapshot();
    // What leaves is plain: no sign that nobody sees.
    expect(text).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  it('goes to somebody that there is, the first of them first', () => {
    const kind = english.letters.find((one) => one.id === id);
    expect(receiversOf(arabic, kind?.to ?? []).map((one) => one.id)).toEqual(kind?.to);
  });
});

test('a reader of English gets one part, and so does one whose language has no words for the letter', () => {
  expect(write('advocate', {}, [english]).parts).toHaveLength(1);
  const without = { ...arabic, letters: english.letters.map((kind) => ({ ...kind, lang: 'en' })) };
  expect(write('advocate', {}, [english, without]).parts.map(({ lang }) => lang)).toEqual(['en']);
  expect(write('advocate', {}, [arabic]).parts.map(({ lang }) => lang)).toEqual(['ar']);
  expect(writeLetter('no-such-letter', {}, both)).toBeUndefined();
});

test('promises are counted as they are; a check of one that is there no more does not count', () => {
  const gone = { gone: { kept: 'not' as const }, 'first-home': { kept: 'partly' as const } };
  expect(countChecks(english.pledge.sections, gone)).toEqual({
    kept: 0,
    partly: 1,
    not: 0,
    unsure: 0,
    done: 1,
  });
  expect(letterText(write('pledge', { checks: gone }))).not.toContain('Not kept');
  expect(countChecks(english.pledge.sections, {}).done).toBe(0);
});

test('who has an address keeps it, and a role has none', () => {
  const [role, contact] = receiversOf(english, ['social-worker', 'participation']);
  expect(role).toEqual({ id: 'social-worker', title: 'Social worker' });
  expect(contact).toMatchObject({ phone: expect.any(String), text: expect.any(String) });
  expect(receiversOf(english, ['nobody'])).toEqual([]);
});

test('what a person writes stands in both parts exactly as they wrote it', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(words, (text) => {
      const letter = write('advocate', { words: { about: text } });
      for (const part of letter.parts) {
        expect(part.lines.find(({ kind }) => kind === 'own')?.text).toBe(text.trim());
        const flat = partText(part);
        const wanted = plainText(`“${text.trim()}”`.replace(/\r\n|\r/g, '\n'));
        for (const line of wanted.split('\n').filter((one) => one.trim())) expect(flat).toContain(line);
      }
    }),
  );
});
