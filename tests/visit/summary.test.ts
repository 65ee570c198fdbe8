import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Visit } from '../../src/mine/records';
import { summaryLines } from '../../src/visit/summary';
import * as any from '../mine/arbitrary';
import { codes, packOf as packOfToday } from '../pages/render';

/** The day of the content, and noon of it where these tests run. */
const made = '2026-11-22';
const noon = new Date(2026, 10, 22, 12).getTime();
const packOf = (code: string) => ({ ...packOfToday(code), made });
const visit: Visit = {
  ...{ id: 'v1', kind: 'turning-18', label: 'A. B.', langs: ['en', 'ar'] as [string, string], started: 1 },
  ...{ day: '2026-11-22', version: made, at: 3, keep: 30 },
  agenda: [
    {
      ref: 'leaving-care#adviser',
      state: 'understood',
      action: 'Ask who it will be',
      who: 'worker',
      by: '2026-12-01',
      note: 'Was tired',
      interpreter: true,
      shown: { at: noon, version: made },
    },
    {
      ref: 'pledge#move-when-ready',
      state: 'wants',
      action: 'زيارة البيت',
      who: 'the keyworker',
      interpreter: true,
      shown: { at: noon, version: made },
    },
    { ref: 'money#benefits' },
  ],
};

it('says in English for the record all that was shown, noted and agreed', () => {
  expect(summaryLines(visit, packOf('en'), 'record')).toMatchInlineSnapshot(`
    [
      "Summary of a visit",
      "Kind of visit: Turning eighteen",
      "Day: 22 November 2026",
      "Label: A. B.",
      "Languages: ⁨English + العربية⁩",
      "An interpreter helped.",
      "",
      "We talked about:",
      "1. Personal adviser (Leaving care)",
      "Shown on 22 November 2026, from the offer of 22 November 2026",
      "Understood",
      "Agreed: Ask who it will be",
      "Who: the worker",
      "By: 1 December 2026",
      "Note: Was tired",
      "2. You move when you are ready (The pledge)",
      "Shown on 22 November 2026, from the offer of 22 November 2026",
      "The young person wants this",
      "Agreed: ⁨زيارة البيت⁩",
      "Who: the keyworker",
      "",
      "We did not talk about:",
      "– Benefits and Universal Credit (Money)",
      "",
      "The offer as it was on 22 November 2026.",
    ]
  `);
});

it('says in Arabic for the young person what was agreed, without label and note', () => {
  const lines = summaryLines(visit, packOf('ar'), 'person');
  expect(lines).toMatchInlineSnapshot(`
    [
      "ما تحدثنا عنه",
      "نوع الزيارة: ⁨بلوغ الثامنة عشرة⁩",
      "اليوم: ⁨22 نوفمبر 2026⁩",
      "اللغتان: ⁨English + العربية⁩",
      "ساعدنا مترجم شفوي.",
      "",
      "تحدثنا عن:",
      "1. ⁨المستشار الشخصي⁩ (⁨مغادرة الرعاية⁩)",
      "مفهوم",
      "اتفقنا على: ⁨Ask who it will be⁩",
      "من: ⁨العامل المسؤول عنك⁩",
      "حتى: ⁨1 ديسمبر 2026⁩",
      "2. ⁨تنتقل عندما تكون مستعدا⁩ (⁨التعهّد⁩)",
      "تريد هذا",
      "اتفقنا على: ⁨زيارة البيت⁩",
      "من: ⁨the keyworker⁩",
      "",
      "لم نتحدث عن:",
      "– ⁨الإعانات وإعانة Universal Credit⁩ (⁨المال⁩)",
      "",
      "العرض المحلي كما كان في ⁨22 نوفمبر 2026⁩.",
    ]
  `);
  expect(lines.join()).not.toMatch(/A\. B\.|tired/);
});

it('says of an empty visit that it is empty', () => {
  expect(summaryLines({ ...visit, agenda: [] }, packOf('en'), 'record')).toMatchInlineSnapshot(`
    [
      "Summary of a visit",
      "Kind of visit: Turning eighteen",
      "Day: 22 November 2026",
      "Label: A. B.",
      "Languages: ⁨English + العربية⁩",
      "",
      "Nothing was shown and nothing was agreed.",
      "",
      "The offer as it was on 22 November 2026.",
    ]
  `);
});

it('says that the content has changed since, and names what is there no more', () => {
  const old = {
    ...visit,
    version: '2026-01-31',
    agenda: [
      {
        ref: 'housing#old-help',
        title: 'Old help',
        shown: { at: 1, version: '2026-01-31' },
        interpreter: true as const,
      },
    ],
  };
  expect(summaryLines(old, packOf('en'), 'person')).toMatchInlineSnapshot(`
    [
      "What we talked about",
      "Kind of visit: Turning eighteen",
      "Day: 22 November 2026",
      "Languages: ⁨English + العربية⁩",
      "An interpreter helped.",
      "",
      "We talked about:",
      "1. Old help (not in the offer any more)",
      "",
      "The offer as it was on 31 January 2026.",
      "The offer on this device is now of 22 November 2026. Some words may have changed.",
    ]
  `);
});

it('says at which step an interpreter helped, where it was not all the time', () => {
  const agenda = visit.agenda.map((step) =>
    step.ref.startsWith('pledge') ? { ...step, interpreter: undefined } : step,
  );
  const lines = summaryLines({ ...visit, agenda } as Visit, packOf('en'), 'record');
  expect(lines.filter((line) => line === 'An interpreter helped.')).toHaveLength(1);
  const at = lines.indexOf('An interpreter helped.');
  expect(at).toBeGreaterThan(lines.findIndex((line) => line.startsWith('1. ')));
  expect(at).toBeLessThan(lines.findIndex((line) => line.startsWith('2. ')));
});

it('loses nothing that was written down of a step that was passed over', () => {
  const agenda = [
    { ref: 'health', action: 'See a GP', skipped: true as const },
    { ref: 'money', skipped: true as const },
  ];
  const lines = summaryLines({ ...visit, agenda }, packOf('en'), 'person');
  expect(lines).toContain('Agreed: See a GP');
  expect(lines.filter((line) => line.startsWith('– '))).toEqual(['– Money']);
});

it('gives the same lines for the same visit, one for each thing, without signs for a text that runs one way', () => {
  fc.assert(
    fc.property(
      any.visit,
      fc.constantFrom(...codes),
      fc.constantFrom('record', 'person'),
      (any, code, whom) => {
        const lines = summaryLines(any, packOf(code), whom as 'record');
        expect(summaryLines(any, packOf(code), whom as 'record')).toEqual(lines);
        expect(lines.join()).not.toContain('visit.sum');
        const named = any.agenda.filter((step) =>
          lines.some((line) => line.includes(step.title || step.ref.replace(/-/g, ' '))),
        );
        expect(named.length).toBe(any.agenda.length);
      },
    ),
  );
});

it('leaves label and note out of what the young person takes along, whatever they are', () => {
  const marked: Visit = {
    ...visit,
    label: 'SECRET',
    agenda: visit.agenda.map((one) => ({ ...one, note: 'SECRET' })),
  };
  for (const code of codes) {
    expect(summaryLines(marked, packOf(code), 'person').join()).not.toContain('SECRET');
    expect(summaryLines(marked, packOf(code), 'record').join()).toContain('SECRET');
  }
});
