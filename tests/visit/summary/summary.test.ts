import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/language/plain-text';
import { makeSay } from '../../../src/language/words';
import type { Pack } from '../../../src/offer/pack';
import type { Say, SectionShown, Visit, VisitStep } from '../../../src/store/model/records';
import { type For, summaryLines } from '../../../src/visit/summary/summary';
import { versionOf } from '../../../src/visit/summary/version';
import { sectionsOf } from '../../../src/visit/visit';
import { codes, packOf } from '../../pages/render';
import * as any from '../../store/model/arbitrary';

const made = '2026-11-22';
const pack = (code: string): Pack => ({ ...packOf(code), made });
const english = pack('en');
const [first = '', second = '', third = ''] = english.topicList.flatMap(({ id }) =>
  (english.topics[id]?.sections ?? []).filter(({ card }) => card).map((one) => `${id}#${one.id}`),
);
const promise = `pledge#${english.pledge.sections[0]?.id}`;
const [box] = english.letters.flatMap(({ id, boxes }) => boxes.map((one) => ({ kind: id, box: one.id })));
/** Noon where these tests run. */
const shown = { at: new Date(2026, 10, 22, 12).getTime(), version: made };
const visit: Visit = {
  ...{ id: 'v1', kind: english.visits[0]?.id ?? '', label: 'A. B.', langs: ['en', 'ar'] as [string, string] },
  ...{ started: 1, day: made, version: made, at: 3, keep: 30 },
  agenda: [
    {
      ...{ ref: first, state: 'understood', action: 'Ask who it will be', who: 'worker', by: '2026-12-01' },
      ...{ note: 'Was tired', interpreter: true, shown },
    },
    { ref: promise, state: 'wants', action: 'زيارة البيت', who: 'the keyworker', interpreter: true, shown },
    { ref: second, shown },
    { ref: third },
  ],
};

const lines = (of: Visit, code: string, whom: For, letters: readonly Say[] = []) =>
  summaryLines({ visit: of, letters, version: 'v-1' }, pack(code), whom);
const it_ = (code: string, key: string, values: Record<string, string> = {}) =>
  plainText(makeSay(code, pack(code).ui).data(`visit.sum.${key}`, values));
const name = (code: string, ref: string) => {
  const [place = '', id] = ref.split('#');
  const doc = place === 'pledge' ? pack(code).pledge : pack(code).topics[place];
  return it_(code, 'in', {
    words: doc?.sections.find((one) => one.id === id)?.title ?? '',
    topic: doc?.title ?? '',
  });
};
/** The visit with one step, of which these sections were on the screen. */
const withShown = (ref: string, sections: SectionShown[], more: Partial<VisitStep> = {}): Visit => ({
  ...visit,
  agenda: [{ ref, state: 'understood', shown: { ...shown, sections }, ...more }],
});

it('keeps apart what was talked about, what was only on the screen, and what was left', () => {
  const all = lines(visit, 'en', 'record');
  const places = ['talked', 'seen', 'left'].map((key) => all.indexOf(it_('en', key)));
  expect(places.every((place, nth) => place > (places[nth - 1] ?? 0))).toBe(true);
  const [talked = 0, seen = 0, left = 0] = places;
  const at = (line: string) => all.indexOf(line);
  for (const line of [`1. ${name('en', first)}`, `2. ${name('en', promise)}`]) {
    expect(at(line)).toBeGreaterThan(talked);
    expect(at(line)).toBeLessThan(seen);
  }
  expect(at(`– ${name('en', second)}`)).toBeGreaterThan(seen);
  expect(at(`– ${name('en', second)}`)).toBeLessThan(left);
  expect(at(`– ${name('en', third)}`)).toBeGreaterThan(left);
  for (const line of [
    it_('en', 'label', { label: 'A. B.' }),
    it_('en', 'agreed', { action: 'زيارة البيت' }),
    it_('en', 'note', { note: 'Was tired' }),
    it_('en', 'version', { version: 'v-1' }),
  ])
    expect(all).toContain(line);
  expect(all.filter((line) => line === it_('en', 'interpreter'))).toHaveLength(1);
});

it('has a blank line between topics and never two', () => {
  fc.assert(
    fc.property(
      any.visit,
      fc.constantFrom(...codes),
      fc.constantFrom<For>('record', 'person'),
      (some, code, whom) => {
        const all = lines(some, code, whom);
        for (const [nth, line] of all.entries()) {
          if (/^\d+\. /.test(line)) expect(all[nth - 1]).toBe('');
          if (line === '') expect(all[nth + 1]).not.toBe('');
        }
      },
    ),
  );
});

it('is plain in every language, whatever was typed: no sign that nobody sees', () => {
  const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;
  const typed = fc.string({ unit: fc.constantFrom('\u200f', '\u2068', 'a', 'ب', '£', '\ufeff', '\u202e') });
  fc.assert(
    fc.property(any.visit, any.letter, typed, fc.constantFrom(...codes), (some, letter, text, code) => {
      const agenda = some.agenda.map((step) => ({ ...step, action: text, note: text }));
      const all = lines({ ...some, agenda, label: text }, code, 'record', [{ ...letter, kind: 'pledge' }]);
      expect(all.join('\n')).not.toMatch(unseen);
    }),
  );
  expect(plainText('👩🏽\u200d🚀 می\u200cخواهم')).toBe('👩🏽\u200d🚀 می\u200cخواهم');
});

describe('of the words that were on the screen', () => {
  const id = first.split('#')[1] ?? '';
  const language = english.languages.find(({ code }) => code === 'ar')?.name ?? '';
  const [topic = ''] = first.split('#');
  const of = sectionsOf(topic, english) ?? [];

  it('says once that all of them were a draft that nobody had checked', () => {
    const all = lines(withShown(first, [{ id, words: { ar: 'draft' } }]), 'en', 'record');
    const said = it_('en', 'words.draft', { language });
    expect(all.filter((line) => line === said)).toHaveLength(1);
    expect(all.indexOf(said)).toBeLessThan(all.indexOf(it_('en', 'talked')));
    expect(lines(withShown(first, [{ id }]), 'en', 'record')).not.toContain(said);
  });

  it('names the sections where it is true of some', () => {
    const sections: SectionShown[] = of.map((one, nth) => ({
      id: one.id,
      basis: nth === 0 ? 'law' : 'extra',
      ...(nth === 0
        ? { words: { ar: 'draft' as const }, due: '2025-04-16' }
        : { words: { ar: 'behind' as const } }),
    }));
    const all = lines(withShown(topic, sections), 'en', 'record').join('\n');
    const say = makeSay('en', english.ui);
    const only = of[0]?.title ?? '';
    const others = of.slice(1).map(({ title }) => title);
    for (const [words, topic] of [
      [it_('en', 'words.draft', { language }), only],
      [it_('en', 'words.behind', { language }), others.join(' · ')],
      [plainText(say('card.basis.law')), only],
      [plainText(say('card.basis.extra')), others.join(' · ')],
    ] as const)
      expect(all).toContain(it_('en', 'in', { words, topic }));
    expect(all).toContain(it_('en', 'due', { date: '16 April 2025' }));
  });

  it('says of what was on the screen alone the same, and to the young person not whose promise it was', () => {
    const seen = withShown(first, [{ id, basis: 'law', due: '2025-04-16' }], { state: undefined } as object);
    const due = it_('en', 'due', { date: '16 April 2025' });
    expect(lines(seen, 'en', 'record')).toEqual(expect.arrayContaining([due, 'Law']));
    expect(lines(seen, 'en', 'person')).toContain(due);
    expect(lines(seen, 'en', 'person')).not.toContain('Law');
  });
});

it('has what was written in the letters of the visit, but not the name under them', () => {
  const letter: Say = {
    ...{ id: 'v1 pledge', kind: 'pledge', visit: 'v1', changed: 1 },
    checks: { [promise.split('#')[1] ?? '']: { kept: 'not', note: 'Nobody came' } },
    words: { name: 'Zanzibar' },
  };
  const other: Say = {
    ...{ id: 'v1 other', kind: box?.kind ?? '', visit: 'v1', changed: 1 },
    words: { [box?.box ?? '']: 'Waited a week' },
  };
  for (const whom of ['record', 'person'] as const) {
    const text = lines(visit, 'en', whom, [letter, other]).join('\n');
    expect(text).toContain('Nobody came');
    expect(text).toContain('Waited a week');
    expect(text).not.toContain('Zanzibar');
  }
  const empty = { id: 'v1 x', kind: 'pledge', visit: 'v1', changed: 1 };
  expect(lines(visit, 'en', 'record', [empty])).toEqual(lines(visit, 'en', 'record'));
});

it('says of an empty visit that it is empty, and what of the content has changed or is gone', () => {
  expect(lines({ ...visit, agenda: [] }, 'en', 'record')).toContain(it_('en', 'empty'));
  const old: Visit = {
    ...{ ...visit, version: '2026-01-31' },
    agenda: [
      { ref: 'gone#old-help', title: 'Old help', state: 'wants', shown: { at: 1, version: '2026-01-31' } },
    ],
  };
  const all = lines(old, 'en', 'person');
  expect(all).toContain(`1. ${it_('en', 'gone', { words: 'Old help' })}`);
  expect(all).toContain(it_('en', 'older', { date: '22 November 2026' }));
  expect(lines(visit, 'en', 'person')).not.toContain(it_('en', 'older', { date: '22 November 2026' }));
});

it('says at which step an interpreter helped, where it was not all the time', () => {
  const agenda = visit.agenda.map(({ interpreter, ...step }) =>
    step.ref === first ? { ...step, interpreter: true as const } : step,
  );
  const all = lines({ ...visit, agenda }, 'en', 'record');
  const at = all.indexOf(it_('en', 'interpreter'));
  expect(at).toBeGreaterThan(all.findIndex((line) => line.startsWith('1. ')));
  expect(at).toBeLessThan(all.findIndex((line) => line.startsWith('2. ')));
  expect(all.lastIndexOf(it_('en', 'interpreter'))).toBe(at);
});

it('loses nothing that was written down of a step that was passed over', () => {
  const agenda: VisitStep[] = [
    { ref: first, action: 'See a GP', skipped: true },
    { ref: second, skipped: true },
  ];
  const all = lines({ ...visit, agenda }, 'en', 'person');
  expect(all).toContain(it_('en', 'agreed', { action: 'See a GP' }));
  expect(all.filter((line) => line.startsWith('– '))).toEqual([`– ${name('en', second)}`]);
});

it('gives the same lines for the same visit, and names every step of it', () => {
  fc.assert(
    fc.property(
      any.visit,
      fc.constantFrom(...codes),
      fc.constantFrom<For>('record', 'person'),
      (some, code, whom) => {
        const all = lines(some, code, whom);
        expect(lines(some, code, whom)).toEqual(all);
        expect(all.join()).not.toContain('visit.sum');
        const named = some.agenda.filter(({ title, ref }) =>
          all.some((line) => line.includes(plainText(title || ref.replace(/-/g, ' ')))),
        );
        expect(named.length).toBe(some.agenda.length);
      },
    ),
  );
});

it('leaves label and note out of what the young person takes along, whatever they are', () => {
  const agenda = visit.agenda.map((one) => ({ ...one, note: 'SECRET' }));
  const marked: Visit = { ...visit, label: 'SECRET', agenda };
  for (const code of codes) {
    expect(lines(marked, code, 'person').join()).not.toContain('SECRET');
    expect(lines(marked, code, 'record').join()).toContain('SECRET');
  }
});

it('has a version that is another one for other words', () => {
  expect(versionOf(made, '/packs/en.a1-B2_c.json')).toBe('v20261122-a1-B2_c');
  expect(versionOf(made, '')).toBe('v20261122');
});
