import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted } from '../../../src/language/counted';
import { type CountKey, type Key, makeSay, type Say } from '../../../src/language/words';
import {
  optionInWords,
  questionInWords,
  reasonsInWords,
  verdictInWords,
} from '../../../src/mine/answers/verdict-words';
import { promises } from '../../../src/offer/promises';
import { verdicts as givenTo, type Shown } from '../../../src/offer/verdicts';
import { anyAnswers } from '../../offer/any-answers';
import { packs, today } from '../../offer/real-offer';

/** Words that a reader could not read: nothing, a key, an id, a token or a value that was not filled in. */
const unreadable = (text: string) =>
  text.trim() === '' ||
  /\b(mine|me|years|status|card)\.\w/.test(text) ||
  /[{}]|undefined|NaN|\[object/.test(text) ||
  /\d{4}-\d\d-\d\d/.test(text) ||
  /^[a-z]+(-[a-z]+)*$/.test(text);

const verdicts: Shown[] = [
  { kind: 'yes' },
  { kind: 'until', date: '2031-05-04' },
  { kind: 'from', date: '2029-03-01' },
  { kind: 'maybe', on: ['born', 'immigration'] },
  { kind: 'ask' },
  { kind: 'looked-at' },
  { kind: 'not-now', why: [{ kind: 'ended', date: '2026-05-04', age: 21 }] },
];

const keys: Key[] = [
  ...(['full', 'blocked', 'lost', 'newer'] as const).map((reason): Key => `lists.errors.${reason}`),
  ...(['impossible', 'future', 'too-old', 'under-16', 'over-25', 'ok'] as const).map(
    (found): Key => `me.born.${found}`,
  ),
  ...(['yes', 'looked-at', 'from', 'maybe', 'ask', 'not-now'] as const).flatMap((group): Key[] => [
    `mine.groups.${group}`,
    `mine.groupText.${group}`,
  ]),
  ...(
    ['inCareNow', 'longEnough', 'afterSixteen', 'guardian', 'wentHome', 'yes', 'no', 'unsure'] as const
  ).map((one): Key => `me.find.${one}`),
];
const plain: Key[] = [
  'me.notSure',
  'me.ratherNot',
  'me.unread',
  'me.dropped',
  'mine.over',
  'mine.messageLanguages',
];
const counts: CountKey[] = ['mine.count', 'me.narrower', 'status.andSame'];

describe.each(packs.map((pack) => [pack.language.code, pack] as const))('%s', (code, pack) => {
  const say: Say = makeSay(code, pack.ui);
  const list = promises(pack);

  test('each verdict has its own words, with the day in the language’s own months', () => {
    const said = verdicts.map((verdict) => verdictInWords(verdict, say, pack.language));
    expect(said.filter(unreadable)).toEqual([]);
    expect(new Set(said).size).toBe(new Set(verdicts.map(({ kind }) => kind)).size);
    expect(said[1]).toContain(pack.language.months[4]);
    expect(said[1]).toContain('2031');
  });

  test('each question, why it is asked, and each of its options has words of its own', () => {
    for (const { id, options } of pack.questions) {
      const said = [
        questionInWords(id, say),
        say.data(`me.questions.${id}.why`),
        ...options.map((option) => optionInWords(id, option, say)),
      ];
      expect(said.filter((text) => unreadable(text) || text === id || options.includes(text))).toEqual([]);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test('each thing that can be said of a date, a group, a store that fails has words', () => {
    expect([...keys, ...plain].filter((key) => unreadable(say(key)))).toEqual([]);
    for (const key of counts)
      for (const count of [0, 1, 2, 3, 11, 60, 100]) {
        const said = counted(say, key, count);
        expect(unreadable(said) || said === key, `${key} of ${count}: ${said}`).toBe(false);
      }
  });

  test('for any answers each promise has a reason that can be read, and says what would change a “not now”', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { promised, verdict } of givenTo(list, answers, today)) {
          const { section, rule } = promised;
          const reasons = reasonsInWords(verdict, rule, answers, say, pack.language);
          expect(reasons.filter(unreadable), section.id).toEqual([]);
          if (verdict.kind === 'not-now') expect(reasons.length, section.id).toBe(verdict.why.length);
          else expect(reasons.length, section.id).toBeGreaterThan(0);
          const [reason = ''] = reasons;
          if (verdict.kind === 'maybe')
            for (const id of verdict.on) expect(reason).toContain(questionInWords(id, say));
          if (verdict.kind === 'not-now')
            verdict.why.forEach((why, place) => {
              if (why.kind === 'ended') expect(reasons[place]).toContain(String(why.age));
              else if (why.kind === 'status')
                for (const need of why.needs) expect(reasons[place]).toContain(say(`card.status.${need}`));
              else
                for (const need of why.needs)
                  expect(reasons[place]).toContain(optionInWords(why.question, need, say));
            });
        }
      }),
      { numRuns: 30 },
    );
  });
});
