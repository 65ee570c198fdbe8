/**
 * Whatever is done to three visits in two tabs, each screen shows the visit that somebody who looks on expects there, and
 * what was typed stays in it. Here over the functions that say which visit a screen has; visit-walks.spec.ts does the same
 * in a browser. `WAYMARK_WALKS=20000` does so many, from a seed of their own.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterId, nothing, type Say, type Visit } from '../../src/store/model/records';
import { gone, goneFrom } from '../../src/visit/for-phone';
import { hashOf, isFinished, placeIn, type VisitPlace, visitAt, written } from '../../src/visit/place';
import { beginVisit, changeStep } from '../../src/visit/visit';
import { packOf } from '../pages/render';
import { type Act, kinds, type Shown, Walks } from './walks';

const pack = packOf('en');
const [kind] = pack.visits;
const refs = kind?.propose ?? [];
const end = refs.length;

/** The rows of a tablet and the addresses of its tabs: what the pages do, without drawing them. */
class Tablet {
  visits: Visit[] = [];
  letters: Say[] = [];
  private tabs = [0, 1].map(() => ({ past: [''], at: 0, undo: undefined as (() => void) | undefined }));

  private tab(tab: number) {
    const found = this.tabs[tab];
    if (!found) throw new Error(`There is no tab ${tab}.`);
    return found;
  }
  private place = (tab: number) => placeIn(this.tab(tab).past[this.tab(tab).at] ?? '');
  private go(tab: number, place: VisitPlace): void {
    const one = this.tab(tab);
    const hash = hashOf(place);
    if (one.past[one.at] === hash) return;
    one.past = [...one.past.slice(0, one.at + 1), hash];
    one.at += 1;
  }
  private put(next: Visit | undefined): void {
    if (next) this.visits = [...this.visits.filter(({ id }) => id !== next.id), next];
  }
  private idOf = (label: string) => this.visits.find((one) => one.label === label)?.id ?? '';

  do({ kind: what, tab, visit: label, step, words }: Act): void {
    const one = this.tab(tab);
    const place = this.place(tab);
    const open = visitAt(place, this.visits);
    const screen = place.at === 'visit' ? place : undefined;
    if (what === 'begin') {
      // An id says nothing of its label, and the one that comes first in the rows is another each time.
      const id = `${(label.charCodeAt(0) * 7919) % 1000}-${label.toLowerCase()}`;
      this.go(tab, { at: 'start' });
      this.put(
        beginVisit(
          {
            ...{ id, kind: kind?.id ?? '', label, langs: ['en', 'ar'] as [string, string], refs },
            ...{ keep: 30, now: 1, day: '2026-11-30' },
          },
          pack,
        ),
      );
      this.go(tab, { at: 'visit', visit: id, step: 0 });
    }
    if (what === 'open') this.go(tab, { at: 'visit', visit: this.idOf(label), step });
    if (what === 'next' && open && screen)
      this.go(tab, { at: 'visit', visit: open.id, step: Number(screen.step) + 1 });
    if (what === 'back') one.at -= 1;
    if (what === 'forward') one.at += 1;
    if (what === 'reload') one.undo = undefined;
    if (what === 'letter' && screen) this.go(tab, { ...screen, say: 'pledge' });
    if (what === 'type' && open && screen) this.type(open, screen, words);
    if (what === 'finish' && open) {
      this.put(written(this.visits, open.id, (visit) => ({ ...visit, at: end, ended: 1 })));
      this.go(tab, { at: 'visit', visit: open.id, step: 'end' });
    }
    if (what === 'reopen' && open) {
      const { ended, ...visit } = open;
      this.put(visit);
    }
    if (what === 'delete')
      this.remove(
        tab,
        this.visits.find((visit) => visit.label === label),
      );
    if (what === 'undo') {
      one.undo?.();
      one.undo = undefined;
    }
  }

  private type(open: Visit, screen: { step: unknown; say?: string }, words: string): void {
    if (screen.say === undefined) {
      const ref = refs[Number(screen.step)] ?? '';
      this.put(written(this.visits, open.id, (visit) => changeStep(visit, ref, { action: words })));
      return;
    }
    const id = letterId('pledge', open.id);
    const letter = { id, kind: 'pledge', visit: open.id, words: { name: words }, changed: 1 };
    this.letters = [...this.letters.filter((one) => one.id !== id), letter];
  }

  private remove(tab: number, visit: Visit | undefined): void {
    if (!visit) return;
    const data = { ...nothing(), says: this.letters, visits: this.visits };
    const puts = goneFrom(visit, data, 'worker');
    const ids = puts.map(gone).map((change) => `${change.table} ${'id' in change && change.id}`);
    const letters = this.letters.filter(({ id }) => ids.includes(`says ${id}`));
    this.visits = this.visits.filter(({ id }) => !ids.includes(`visits ${id}`));
    this.letters = this.letters.filter(({ id }) => !ids.includes(`says ${id}`));
    this.go(tab, { at: 'list' });
    this.tab(tab).undo = () => {
      this.put(visit);
      this.letters = [...this.letters, ...letters];
    };
  }

  shown(tab: number): Shown {
    const place = this.place(tab);
    if (place.at === 'start') return { at: 'start' };
    if (place.at === 'list')
      return { at: 'list', visits: this.visits.map(({ label }) => label ?? '').sort() };
    const visit = visitAt(place, this.visits);
    if (!visit) return { at: 'gone' };
    const both = { visit: visit.label ?? '', finished: isFinished(visit) };
    if (place.say !== undefined) {
      const letter = this.letters.find(({ id }) => id === letterId('pledge', visit.id));
      return { at: 'letter', ...both, words: letter?.words?.name ?? '' };
    }
    if (place.step === 'end') return { at: 'end', ...both };
    const step = Number(place.step);
    return { at: 'step', ...both, step, words: visit.agenda[step]?.action ?? '' };
  }

  /** Everything that is written, by the label of the visit that it is in. A letter of a visit that is gone stands under none. */
  rows(): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    for (const { label, agenda } of this.visits)
      found[label ?? ''] = agenda.flatMap(({ action }) => action ?? []);
    for (const { visit, words } of this.letters) {
      const label = this.visits.find(({ id }) => id === visit)?.label ?? 'none';
      found[label] = [...(found[label] ?? []), ...Object.values(words ?? {})];
    }
    for (const words of Object.values(found)) words.sort();
    return found;
  }
}

it('any begin, walk, Back, Forward, reload, second tab, finish, reopen and delete over three visits', () => {
  const long = Number(process.env.WAYMARK_WALKS ?? 0);
  const done = Object.fromEntries(kinds.map((one) => [one, 0]));
  const inTab = [0, 0];
  let atOnce = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 20, maxLength: 50 }), (numbers) => {
      const walks = new Walks(refs.length);
      const tablet = new Tablet();
      for (const number of numbers) {
        const act = walks.pick(number);
        walks.do(act);
        tablet.do(act);
        for (const tab of [0, 1]) expect(tablet.shown(tab), JSON.stringify(act)).toEqual(walks.shown(tab));
        atOnce = Math.max(atOnce, walks.visits.length);
      }
      expect(tablet.rows()).toEqual(walks.rows());
      for (const one of kinds) done[one] = (done[one] ?? 0) + walks.done[one];
      for (const tab of [0, 1]) inTab[tab] = (inTab[tab] ?? 0) + (walks.inTab[tab] ?? 0);
    }),
    long > 0 ? { numRuns: long } : { numRuns: 300, seed: 20261130 },
  );
  // Each kind was really done, often, and in both tabs, with three visits there.
  for (const one of kinds) expect(done[one], one).toBeGreaterThan(50);
  expect(Math.min(...inTab)).toBeGreaterThan(1000);
  expect(atOnce).toBeGreaterThanOrEqual(3);
});
