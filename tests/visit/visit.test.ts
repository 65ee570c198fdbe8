import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack, Topic } from '../../src/offer/pack';
import { deletedOn, isOver } from '../../src/store/model/expiry';
import { listOf, putFrom } from '../../src/store/model/from-visits';
import type { MyData, Visit } from '../../src/store/model/records';
import { nothing } from '../../src/store/model/records';
import { sift } from '../../src/store/model/records-schema';
import { add, move, offered, remove } from '../../src/visit/agenda';
import { goneFrom, rowsFor } from '../../src/visit/for-phone';
import { labelFault } from '../../src/visit/label';
import {
  beginVisit,
  byNewest,
  changeStep,
  isNoted,
  isOnlySeen,
  sectionsOf,
  showStep,
  wordsOf,
} from '../../src/visit/visit';
import { packOf } from '../pages/render';
import * as any from '../store/model/arbitrary';

const pack = { ...packOf('en'), made: '2026-11-22' };
const begun = (refs: string[], more: Partial<Visit> = {}): Visit => ({
  ...beginVisit(
    {
      ...{ id: 'v1', kind: 'first-visit', label: ' A. B. ', langs: ['en', 'ar'] as [string, string], refs },
      ...{ keep: 30, now: Date.UTC(2026, 10, 22, 12), day: '2026-11-22' },
    },
    pack,
  ),
  ...more,
});

/** A step shown at a moment, in one language or with another beside it. */
const at = (now: number, first: Pack = pack, beside?: Pack) => ({
  now,
  today: '2026-11-22',
  packs: (beside ? [first, beside] : [first]) as [Pack, ...Pack[]],
});

describe('a visit', () => {
  it('begins with its steps by name, in the content of the day', () => {
    expect(begun(['housing#deposit', 'pledge#understood', 'health'])).toMatchObject({
      label: 'A. B.',
      version: pack.made,
      at: 0,
      agenda: [
        { ref: 'housing#deposit', title: sectionsOf('housing#deposit', pack)?.[0]?.title },
        { ref: 'pledge#understood', title: pack.pledge.sections[0]?.title },
        { ref: 'health', title: pack.topics.health?.title },
      ],
    });
    expect('label' in beginVisit({ ...begun([]), label: '  ', refs: [], now: 1 }, pack)).toBe(false);
  });

  it('notes when a step was shown and in which content, once for each content', () => {
    const visit = begun(['health', 'money']);
    const shown = showStep(visit, 1, at(5));
    expect(shown.at).toBe(1);
    expect(shown.agenda[1]?.shown).toMatchObject({ at: 5, version: pack.made });
    expect(showStep(shown, 1, at(9)).agenda[1]?.shown?.at).toBe(5);
    const later = { ...pack, made: '2027-01-01' };
    expect(showStep(shown, 1, at(9, later)).agenda[1]?.shown).toMatchObject({ at: 9, version: '2027-01-01' });
    expect(showStep(shown, 7, at(9))).toMatchObject({ at: 2, agenda: shown.agenda });
  });

  it('takes a field away that is emptied, and a step that was passed over back when it is shown', () => {
    const visit = changeStep(begun(['health']), 'health', { action: 'Ask', state: 'wants', skipped: true });
    expect(changeStep(visit, 'health', { action: '', state: undefined }).agenda[0]).toEqual({
      ref: 'health',
      title: pack.topics.health?.title,
      skipped: true,
    });
    expect(showStep(visit, 0, at(1)).agenda[0]?.skipped).toBeUndefined();
    expect(changeStep(visit, 'gone', { action: 'x' })).toEqual(visit);
  });

  it('goes on with the interpreter of the step before, until that is changed', () => {
    const visit = changeStep(showStep(begun(['health', 'money', 'travel']), 0, at(1)), 'health', {
      interpreter: true,
    });
    const second = showStep(visit, 1, at(2));
    expect(second.agenda[1]?.interpreter).toBe(true);
    const without = changeStep(second, 'money', { interpreter: undefined });
    expect(showStep(without, 1, at(3)).agenda[1]?.interpreter).toBeUndefined();
    expect(showStep(without, 2, at(3)).agenda[2]?.interpreter).toBeUndefined();
  });

  it('notes of each section what it was when it was shown, and of the words beside it once they are there', () => {
    const [section] = pack.topics.health?.sections ?? [];
    if (!section?.card) throw new Error('The first section of health has no card.');
    const ref = `health#${section.id}`;
    const with_ = (more: object, card: object = {}): Pack => ({
      ...pack,
      topics: {
        health: {
          ...pack.topics.health,
          sections: [{ ...section, ...more, card: { ...section.card, ...card } }],
        } as Topic,
      },
    });
    const own = with_({ fresh: undefined }, { basis: 'law', due: '2026-11-23', checked: '2026-01-01' });
    const other = (more: object): Pack => ({
      ...with_(more),
      language: { ...pack.language, code: 'ar' },
    });
    const sections = (visit: Visit) => visit.agenda[0]?.shown?.sections;
    const alone = showStep(begun([ref]), 0, at(1, own));
    expect(sections(alone)).toEqual([{ id: section.id, basis: 'law' }]);
    const drafted = showStep(alone, 0, at(2, own, other({ fresh: 'draft' })));
    expect(sections(drafted)).toEqual([{ id: section.id, basis: 'law', words: { ar: 'draft' } }]);
    // The language beside did not come the second time: what is known of it stays.
    expect(sections(showStep(drafted, 0, at(3, own)))).toEqual(sections(drafted));
    expect(sections(showStep(drafted, 0, at(3, own, other({ fresh: undefined }))))).toEqual(sections(alone));
    expect(sections(showStep(alone, 0, at(3, own, other({ lang: 'en' }))))?.[0]?.words).toEqual({
      ar: 'english',
    });
    const due = { ...at(1, own), today: '2026-11-23' };
    expect(sections(showStep(begun([ref]), 0, due))?.[0]?.due).toBe('2026-01-01');
    expect(sift({ ...nothing(), visits: [drafted] })?.damaged).toEqual([]);
  });

  it('was talked about where something came of it, not where Next went past it', () => {
    const seen = showStep(begun(['health']), 0, at(1)).agenda[0] ?? { ref: '' };
    expect([isNoted(seen), isOnlySeen(seen)]).toEqual([false, true]);
    const noted = { ...seen, state: 'later' as const };
    expect([isNoted(noted), isOnlySeen(noted)]).toEqual([true, false]);
    const skipped = { ...seen, skipped: true as const };
    expect([isNoted(skipped), isOnlySeen(skipped)]).toEqual([false, false]);
    expect(isOnlySeen({ ref: 'health' })).toBe(false);
  });

  it('says a step that is gone by the name last seen, or by its id as words', () => {
    expect(wordsOf({ ref: 'housing#old-help', title: 'Old help' }, pack)).toBe('Old help');
    expect(wordsOf({ ref: 'housing#old-help' }, pack)).toBe('housing old help');
    expect(sectionsOf('housing#old-help', pack)).toBeUndefined();
    expect(sectionsOf('pledge', pack)).toBeUndefined();
  });

  it('the one changed last is open', () => {
    const visits = [begun([], { id: 'a', changed: 1 }), begun([], { id: 'b', changed: 3 })];
    expect(byNewest(visits).map(({ id }) => id)).toEqual(['b', 'a']);
    fc.assert(
      fc.property(fc.array(any.visit), (all) => {
        expect(byNewest([...all].reverse()).map(({ changed }) => changed)).toEqual(
          byNewest(all).map(({ changed }) => changed),
        );
      }),
    );
  });

  it('is as the store wants it, whatever is typed', () => {
    fc.assert(
      fc.property(any.visit, any.step, any.words, (visit, change, typed) => {
        const ref = visit.agenda[0]?.ref ?? '';
        const next = changeStep(visit, ref, { ...change, action: typed });
        expect(sift({ ...nothing(), visits: [next] })?.damaged).toEqual([]);
      }),
    );
  });
});

describe('agenda', () => {
  const refs = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 6 });
  const steps = (all: string[]) => all.map((ref) => ({ ref }));

  it('never has twins, loses nothing by moving, and taking off undoes adding', () => {
    fc.assert(
      fc.property(refs, fc.string({ minLength: 1, maxLength: 3 }), fc.constantFrom(1, -1), (all, ref, by) => {
        const agenda = steps(all);
        const more = add(agenda, { ref });
        expect(new Set(more.map((step) => step.ref)).size).toBe(more.length);
        if (!all.includes(ref)) expect(remove(more, ref)).toEqual(agenda);
        const moved = move(more, ref, by as 1 | -1);
        expect([...moved].sort((a, b) => (a.ref < b.ref ? -1 : 1))).toEqual(
          [...more].sort((a, b) => (a.ref < b.ref ? -1 : 1)),
        );
      }),
    );
    expect(move(steps(['a', 'b', 'c']), 'b', -1)).toEqual(steps(['b', 'a', 'c']));
    expect(move(steps(['a', 'b']), 'b', 1)).toEqual(steps(['a', 'b']));
  });

  it('offers what is not on it', () => {
    const kind = { propose: ['a', 'b'], offer: ['c'] };
    expect(offered(kind, steps(['b', 'x']))).toEqual(['a', 'c']);
  });

  it('every kind of the content proposes two or three things that are there', () => {
    for (const kind of pack.visits) {
      expect(kind.propose.length, kind.id).toBeGreaterThanOrEqual(2);
      expect(kind.propose.length, kind.id).toBeLessThanOrEqual(3);
      for (const ref of [...kind.propose, ...kind.offer]) expect(sectionsOf(ref, pack), ref).toBeDefined();
    }
  });
});

describe('deleting', () => {
  it('on the day that is kept, over months and leap years', () => {
    expect(deletedOn({ day: '2026-11-22', keep: 30 })).toBe('2026-12-22');
    expect(deletedOn({ day: '2028-02-28', keep: 1 })).toBe('2028-02-29');
    expect(deletedOn({ day: '2026-12-31', keep: 0 })).toBe('2026-12-31');
  });

  it('never before that day, always on it', () => {
    const visit = begun([], { day: '2026-11-22', keep: 30 });
    expect(isOver(visit, '2026-12-21')).toBe(false);
    expect(isOver(visit, '2026-12-22')).toBe(true);
    fc.assert(
      fc.property(any.visit, any.day, (visit, today) => {
        expect(isOver(visit, today)).toBe(today >= deletedOn(visit));
      }),
    );
  });
});

describe('label', () => {
  it.each([
    ['', undefined],
    ['A. B.', undefined],
    ['AB', undefined],
    ['A.B.', undefined],
    ['J K', undefined],
    ['أ. ب.', undefined],
    ['ሀ. ለ.', undefined],
    ['tall one 3', 'name'],
    ['Tuesday', undefined],
    ['room 12', undefined],
    ['Ahmed Ali', 'name'],
    ['ahmed ali', 'name'],
    ['Ahmed A. Ali', 'name'],
    ['Nguyễn Văn An', 'name'],
    ['أحمد علي', 'name'],
    ['ዮናስ ተስፋይ', 'name'],
    ['王小明', 'name'],
    ['김 민수', 'name'],
    ['\u200fأحمد\u00a0علي', 'name'],
    ['a@b.org', 'email'],
    ['call 020 7946 0000', 'phone'],
    ['٠٧٧٠٠٩٠٠١٢٣', 'phone'],
    ['2026', undefined],
  ])('%j: %s', (label, fault) => {
    expect(labelFault(label)).toBe(fault);
  });

  it('never fails on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void labelFault(text)));
  });
});

describe('for the phone', () => {
  const who = (one: string) => `<${one}>`;

  it('makes one list with what was agreed, and a date for each thing with a day', () => {
    let visit = begun(['health', 'money', 'work']);
    visit = changeStep(visit, 'health', {
      action: 'See a GP',
      by: '2026-12-01',
      who: 'both',
      note: 'secret',
    });
    visit = changeStep(visit, 'work', { action: 'Write a CV', note: 'secret' });
    const rows = rowsFor(visit, 'What we agreed', who, 7);
    expect(JSON.stringify(rows)).not.toContain('secret');
    expect(rows.map(({ table, row }) => [table, 'id' in row && row.id])).toEqual([
      ['lists', listOf(visit)],
      ['items', 'visit-v1.health'],
      ['dates', 'visit-v1.health'],
      ['items', 'visit-v1.work'],
    ]);
    expect(rows[2]?.row).toMatchObject({ title: 'See a GP', day: '2026-12-01', note: '<both>' });
    expect(rowsFor(begun(['health']), 'x', who, 1)).toEqual([]);
  });

  it('takes back what was put there and all on that list, and nothing else', () => {
    const visit = changeStep(begun(['health']), 'health', { action: 'See a GP', by: '2026-12-01' });
    const data = nothing() as MyData;
    for (const { table, row } of rowsFor(visit, 'x', who, 7)) (data[table] as unknown[]).push(row);
    const put = putFrom(data, 'v1');
    expect(put).toHaveLength(3);
    data.lists.push({ id: 'own', created: 1, order: 1 }, { id: 'visit-v2', created: 1, order: 1 });
    data.items.push({ id: 'i', list: 'own', order: 1 }, { id: 'more', list: 'visit-v1', order: 1 });
    data.dates.push({ id: 'd', day: '2026-12-01', sequence: 0, history: [], item: 'i' });
    expect(
      putFrom(data, 'v1')
        .map(({ row }) => 'id' in row && row.id)
        .sort(),
    ).toEqual(['more', ...put.map(({ row }) => 'id' in row && row.id)].sort());
    expect(putFrom(data)).toHaveLength(5);
    expect(putFrom(undefined)).toEqual([]);

    data.says.push({ id: 'a', kind: 'a', changed: 1 }, { id: 'v1 a', kind: 'a', visit: 'v1', changed: 1 });
    const with_ = (device: 'worker' | 'own' | undefined) =>
      goneFrom(visit, data, device).map(({ table, row }) => `${table} ${'id' in row && row.id}`);
    // Where nobody has said whose it is, it may be the young person's own.
    for (const device of ['own', undefined] as const)
      expect(with_(device)).toEqual(['visits v1', 'says v1 a']);
    expect(with_('worker')).toHaveLength(6);
  });

  it('makes rows that the store takes, whatever is in the visit', () => {
    fc.assert(
      fc.property(any.visit, (visit) => {
        const data = nothing() as unknown as Record<string, unknown[]>;
        for (const { table, row } of rowsFor(visit, 'x', who, 1)) data[table]?.push(row);
        expect(sift(data)?.damaged).toEqual([]);
      }),
    );
  });
});
