/** Which visit a screen writes into: the one that its address names, whatever is done before and in whichever tab. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterId, type Say, type Visit } from '../../src/mine/records';
import { goneFrom } from '../../src/visit/for-phone';
import { hashOf, isFinished, placeIn, type VisitPlace, visitAt, written } from '../../src/visit/place';
import { beginVisit, changeStep } from '../../src/visit/visit';
import { packOf } from '../pages/render';

const pack = packOf('en');
const [kind] = pack.visits;
const refs = kind?.propose ?? [];
const begun = (id: string, label: string): Visit =>
  beginVisit(
    {
      ...{ id, kind: kind?.id ?? '', label, langs: ['en', 'ar'] as [string, string], refs, keep: 30 },
      ...{ now: 1, day: '2026-11-30' },
    },
    pack,
  );

const id = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('start', 'a/b', '%', '#', 'walk/1', 'end'),
);
const screen: fc.Arbitrary<VisitPlace> = fc.record(
  {
    at: fc.constant('visit' as const),
    visit: id,
    step: fc.oneof(fc.constantFrom('here' as const, 'end' as const), fc.nat(999_998)),
    say: fc.oneof(fc.constant(''), id),
  },
  { requiredKeys: ['at', 'visit', 'step'] },
);

it('reads back from an address what was put in it, and never fails on another', () => {
  const places = fc.oneof(screen, fc.constantFrom<VisitPlace>({ at: 'list' }, { at: 'start' }));
  fc.assert(
    fc.property(places, (place) => {
      expect(placeIn(hashOf(place))).toEqual(place);
    }),
  );
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void placeIn(hash)));
});

it.each(['walk', 'walk-3', 'end', '%/end', 'a1/walk/0', 'a1/step/2', 'a1'])(
  'an address that names no visit leads to the list: %s',
  (hash) => expect(placeIn(hash)).toEqual({ at: 'list' }),
);

it('is not another visit where the one that is named is gone', () => {
  const place = placeIn('v1/walk/3');
  expect(visitAt(place, [begun('v1', 'AA'), begun('v2', 'BB')])?.label).toBe('AA');
  expect(visitAt(place, [begun('v2', 'BB')])).toBeUndefined();
  expect(visitAt({ at: 'list' }, [begun('v2', 'BB')])).toBeUndefined();
});

it('a finished visit is not written into, nor one that is gone, and no change moves to another id', () => {
  const visits = [begun('v1', 'AA'), { ...begun('v2', 'BB'), ended: 5 }];
  const rename = (visit: Visit): Visit => ({ ...visit, id: 'v2', label: 'CC' });
  expect(written(visits, 'v1', rename)).toMatchObject({ id: 'v1', label: 'CC' });
  expect(written(visits, 'v2', rename)).toBeUndefined();
  expect(written(visits, 'v3', rename)).toBeUndefined();
});

/** A tablet with its rows, and two tabs, each with a history of addresses: what the page does, without drawing it. */
class Tablet {
  visits: Visit[] = [];
  letters: Say[] = [];
  undo: { visits: Visit[]; letters: Say[] } = { visits: [], letters: [] };
  tabs = [0, 1].map(() => ({ past: [''], at: 0 }));
  typed = 0;

  private hash = (tab: number) => this.tabs[tab]?.past[this.tabs[tab]?.at ?? 0] ?? '';
  place = (tab: number) => placeIn(this.hash(tab));
  open = (tab: number) => visitAt(this.place(tab), this.visits);
  go(tab: number, place: VisitPlace) {
    const one = this.tabs[tab];
    if (one) Object.assign(one, { past: [...one.past.slice(0, one.at + 1), hashOf(place)], at: one.at + 1 });
  }
  move(tab: number, by: number) {
    const one = this.tabs[tab];
    if (one) one.at = Math.min(Math.max(0, one.at + by), one.past.length - 1);
  }
  private put(next: Visit | undefined) {
    if (next) this.visits = [...this.visits.filter((one) => one.id !== next.id), next];
  }
  begin(tab: number, id: string) {
    if (this.visits.some((one) => one.id === id)) return;
    this.put(begun(id, id));
    this.go(tab, { at: 'visit', visit: id, step: 0 });
  }
  step(tab: number, by: number) {
    const place = this.place(tab);
    const open = this.open(tab);
    if (!open || place.at !== 'visit') return;
    const at = (typeof place.step === 'number' ? place.step : open.at) + by;
    this.go(tab, { at: 'visit', visit: open.id, step: at < 0 || at >= refs.length ? 'end' : at });
  }
  letter(tab: number) {
    const place = this.place(tab);
    if (place.at === 'visit') this.go(tab, { ...place, say: 'pledge' });
  }
  /** Words that say over which label they were typed. */
  type(tab: number) {
    const place = this.place(tab);
    const shown = this.open(tab);
    if (!shown || place.at !== 'visit' || isFinished(shown)) return;
    this.typed += 1;
    const words = `${shown.label} ${this.typed}`;
    if (place.say === undefined) {
      const ref = refs[typeof place.step === 'number' ? place.step : 0] ?? '';
      this.put(written(this.visits, place.visit, (one) => changeStep(one, ref, { action: words })));
      return;
    }
    const id = letterId('pledge', place.visit);
    const row = this.letters.find((one) => one.id === id);
    const next = {
      id,
      kind: 'pledge',
      visit: place.visit,
      words: { ...row?.words, [words]: words },
      changed: 1,
    };
    this.letters = [...this.letters.filter((one) => one.id !== id), next];
  }
  finish(tab: number) {
    const open = this.open(tab);
    if (open) this.put(written(this.visits, open.id, (one) => ({ ...one, ended: 1 })));
  }
  reopen(tab: number) {
    const open = this.open(tab);
    if (open) this.put({ ...open, ended: undefined } as unknown as Visit);
  }
  remove(id: string) {
    const visit = this.visits.find((one) => one.id === id);
    if (!visit) return;
    const data = { answers: [], lists: [], items: [], dates: [], says: this.letters, visits: this.visits };
    const ids = goneFrom(visit, data, 'worker').map(({ row }) => ('id' in row ? row.id : ''));
    this.undo = { visits: [visit], letters: this.letters.filter((one) => ids.includes(one.id)) };
    this.visits = this.visits.filter((one) => !ids.includes(one.id));
    this.letters = this.letters.filter((one) => !ids.includes(one.id));
  }
  bringBack() {
    for (const visit of this.undo.visits) if (!this.visits.some(({ id }) => id === visit.id)) this.put(visit);
    const ids = this.visits.map(({ id }) => id);
    this.letters = [
      ...this.letters,
      ...this.undo.letters.filter(
        (one) => ids.includes(one.visit ?? '') && !this.letters.some(({ id }) => id === one.id),
      ),
    ];
  }
}

it('any begin, walk, Back, Forward, second tab, finish, reopen and delete: words stay in the visit they were typed in', () => {
  const tab = fc.nat(1);
  const visit = fc.constantFrom('AA', 'BB', 'CC');
  const act = fc.oneof(
    fc.tuple(tab, visit).map(
      ([t, v]) =>
        (on: Tablet) =>
          on.begin(t, v),
    ),
    fc.tuple(tab, visit).map(
      ([t, v]) =>
        (on: Tablet) =>
          on.go(t, { at: 'visit', visit: v, step: 'here' }),
    ),
    fc.tuple(tab, fc.constantFrom(1, 1, -1)).map(
      ([t, by]) =>
        (on: Tablet) =>
          on.step(t, by),
    ),
    fc.tuple(tab, fc.integer({ min: -3, max: 2 })).map(
      ([t, by]) =>
        (on: Tablet) =>
          on.move(t, by),
    ),
    tab.map((t) => (on: Tablet) => on.letter(t)),
    tab.map((t) => (on: Tablet) => on.type(t)),
    tab.map((t) => (on: Tablet) => on.type(t)),
    tab.map((t) => (on: Tablet) => on.finish(t)),
    tab.map((t) => (on: Tablet) => on.reopen(t)),
    visit.map((v) => (on: Tablet) => on.remove(v)),
    fc.constant((on: Tablet) => on.bringBack()),
  );
  let wrote = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 10, maxLength: 60 }), (acts) => {
      const on = new Tablet();
      for (const [nth, id] of ['AA', 'BB', 'CC'].entries()) on.begin(nth % 2, id);
      for (const one of acts) one(on);
      wrote += on.typed;
      for (const { id, label, agenda } of on.visits)
        for (const { action } of agenda) if (action) expect([id, action.split(' ')[0]]).toEqual([label, id]);
      for (const { visit, words } of on.letters) {
        for (const text of Object.values(words ?? {})) expect(text.split(' ')[0]).toBe(visit);
        // No letter is left of a visit that is gone: the next one of its label would be given it.
        expect(on.visits.map(({ id }) => id)).toContain(visit);
      }
    }),
    { numRuns: 500 },
  );
  expect(wrote).toBeGreaterThan(500);
});
