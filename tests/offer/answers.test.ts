import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo, checkBorn, type Question, readAnswers } from '../../src/offer/answers';

const questions: Question[] = [
  { id: 'born', kind: 'date', options: [] },
  { id: 'home', kind: 'choice', options: ['foster', 'council'] },
  { id: 'doing', kind: 'choice', options: ['school', 'job'] },
];

describe('answers that were saved', () => {
  test('those that still fit are kept, the two ways not to answer among them', () => {
    const saved = { born: '2008-02-29', home: 'council', doing: 'rather-not' };
    expect(readAnswers(saved, questions)).toEqual({ answers: saved, dropped: [] });
    expect(readAnswers({ born: 'not-sure' }, questions).answers).toEqual({ born: 'not-sure' });
  });

  test('a question that is gone and an option that is gone are named, and nothing else is lost', () => {
    const saved = { pet: 'cat', home: 'boat', doing: 'job', born: '2007-02-29' };
    expect(readAnswers(saved, questions)).toEqual({
      answers: { doing: 'job' },
      dropped: ['pet', 'home', 'born'],
    });
  });

  test.each([undefined, null, 'home', 7, true, [], {}])('%j holds no answers', (saved) => {
    expect(readAnswers(saved, questions)).toEqual({ answers: {}, dropped: [] });
  });

  test('whatever was saved, it is read without an error, and every answer fits its question', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(fc.constantFrom('born', 'home', 'doing', '__proto__'), fc.anything()),
        (a, b) => {
          for (const saved of [a, b]) {
            const { answers } = readAnswers(saved, questions);
            expect(readAnswers(answers, questions)).toEqual({ answers, dropped: [] });
          }
        },
      ),
    );
  });

  test('an answer to count on is there only where one was given', () => {
    const answers = { home: 'council', doing: 'not-sure', child: 'rather-not' };
    expect(['home', 'doing', 'child', 'born'].map((id) => answerTo(answers, id))).toEqual([
      'council',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test.each([
  ['2005-02-29', 'impossible'],
  ['2005-13-01', 'impossible'],
  ['', 'impossible'],
  ['not-sure', 'impossible'],
  ['2026-11-23', 'future'],
  ['2126-01-01', 'future'],
  ['2026-11-22', 'under-16'],
  ['2010-11-23', 'under-16'],
  ['2010-11-22', 'ok'],
  ['2004-02-29', 'ok'],
  ['2001-11-23', 'ok'],
  ['2001-11-22', 'over-25'],
  ['1926-11-22', 'over-25'],
  ['1925-11-22', 'too-old'],
  ['0001-01-01', 'too-old'],
])('born on %j: %s', (day, found) => {
  expect(checkBorn(day, '2026-11-22')).toBe(found);
});

test('somebody born on 29 February is sixteen on 1 March', () => {
  expect(checkBorn('2008-02-29', '2024-02-28')).toBe('under-16');
  expect(checkBorn('2008-02-29', '2024-02-29')).toBe('ok');
  expect(checkBorn('2012-02-29', '2028-02-29')).toBe('ok');
  expect(checkBorn('2000-02-29', '2025-02-28')).toBe('ok');
  expect(checkBorn('2000-02-29', '2025-03-01')).toBe('over-25');
});
