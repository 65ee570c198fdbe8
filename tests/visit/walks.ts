/**
 * Three visits in two tabs as somebody who looks at the screen expects them: what can be done there, and what is shown
 * after it. It knows nothing of how the app finds a visit, so that the app can be held to it, drawn or not.
 */

/** What is done. Each is possible only where the model says so, and is then there to be done. */
export const kinds = [
  ...(['begin', 'open', 'next', 'back', 'forward', 'reload', 'letter'] as const),
  ...(['type', 'finish', 'reopen', 'delete', 'undo'] as const),
];
export type Kind = (typeof kinds)[number];

export interface Act {
  kind: Kind;
  tab: 0 | 1;
  /** The label of the visit that is begun, opened or deleted. */
  visit: string;
  /** The step that is opened, from 0. */
  step: number;
  /** What is typed: it says over which label. */
  words: string;
}

/** What stands on a screen. `words` is what was typed there. */
export type Shown =
  | { at: 'start' | 'gone' }
  | { at: 'list'; visits: string[] }
  | { at: 'step' | 'end' | 'letter'; visit: string; step?: number; finished: boolean; words?: string };

interface OfVisit {
  at: 'visit';
  visit: string;
  step: number | 'end';
  letter?: true;
}
type Screen = { at: 'list' | 'start' } | OfVisit;

interface Known {
  label: string;
  finished: boolean;
  /** By step, and of the letter. */
  words: Record<string, string>;
}

const most = 3;
const same = (one: Screen | undefined, other: Screen) => JSON.stringify(one) === JSON.stringify(other);

/** A tablet on which nothing was done yet; each visit has `steps` steps. */
export class Walks {
  visits: Known[] = [];
  done: Record<Kind, number> = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  /** How often something was done in each tab. */
  inTab = [0, 0];
  private tabs = [0, 1].map(() => ({
    past: [{ at: 'list' }] as Screen[],
    at: 0,
    undo: undefined as Known | undefined,
  }));
  private begun = 0;
  private typed = 0;

  constructor(private steps: number) {}

  /** Everything that can be done now. */
  possible(): Act[] {
    return ([0, 1] as const).flatMap((tab) => {
      const { past, at, undo } = this.tab(tab);
      const screen = this.screen(tab);
      const visit = this.of(screen);
      const label = visit?.label ?? '';
      const act = (kind: Kind, more: Partial<Act> = {}): Act => ({
        ...{ kind, tab, visit: label, step: 0, words: '' },
        ...more,
      });
      const on = screen.at === 'visit' && visit ? screen : undefined;
      const walks = on !== undefined && !on.letter;
      const last = on?.step === this.steps - 1;
      const all: [boolean | undefined, Act][] = [
        [this.visits.length < most, act('begin', { visit: this.nextLabel() })],
        [walks && on.step !== 'end' && !last, act('next')],
        [at > 0, act('back')],
        [at < past.length - 1, act('forward')],
        [true, act('reload')],
        [walks, act('letter')],
        [
          on && !visit?.finished && (on.letter || on.step !== 'end'),
          act('type', { words: `${label} ${this.typed + 1}` }),
        ],
        [walks && !visit?.finished && (last || on.step === 'end'), act('finish')],
        [visit?.finished, act('reopen')],
        [undo !== undefined, act('undo')],
      ];
      const steps = Array.from({ length: this.steps }, (_, step) => step);
      const each = this.visits.flatMap(({ label: visit }) => [
        ...steps.map((step) => act('open', { visit, step })),
        act('delete', { visit }),
      ]);
      return [...all.flatMap(([can, one]) => (can ? [one] : [])), ...each];
    });
  }

  /** One of what can be done now: every kind as likely, and typing more than all. */
  pick(number: number): Act {
    const acts = this.possible();
    const there = kinds.filter((kind) => acts.some((act) => act.kind === kind));
    const types = there.includes('type') ? (['type', 'type', 'type'] as const) : [];
    const all = [...there, ...types];
    const kind = all[number % all.length];
    const some = acts.filter((act) => act.kind === kind);
    const found = some[Math.floor(number / all.length) % some.length];
    if (!found) throw new Error('Nothing can be done.');
    return found;
  }

  do({ kind, tab, visit: label, step, words }: Act): void {
    const one = this.tab(tab);
    const screen = this.screen(tab);
    const visit = this.of(screen);
    this.done[kind] += 1;
    this.inTab[tab] = (this.inTab[tab] ?? 0) + 1;
    if (kind === 'begin') {
      this.begun += 1;
      this.visits.push({ label, finished: false, words: {} });
      this.go(tab, { at: 'start' });
      this.go(tab, { at: 'visit', visit: label, step: 0 });
    }
    if (kind === 'open') this.go(tab, { at: 'visit', visit: label, step });
    if (kind === 'next' && screen.at === 'visit') this.go(tab, { ...screen, step: Number(screen.step) + 1 });
    if (kind === 'back') one.at -= 1;
    if (kind === 'forward') one.at += 1;
    if (kind === 'reload') one.undo = undefined;
    if (kind === 'letter' && screen.at === 'visit') this.go(tab, { ...screen, letter: true });
    if (kind === 'type' && visit && screen.at === 'visit') {
      this.typed += 1;
      visit.words[screen.letter ? 'letter' : screen.step] = words;
    }
    if (kind === 'finish' && visit && screen.at === 'visit') {
      visit.finished = true;
      this.go(tab, { ...screen, step: 'end' });
    }
    if (kind === 'reopen' && visit) visit.finished = false;
    if (kind === 'delete') {
      this.go(tab, { at: 'list' });
      one.undo = this.visits.find((known) => known.label === label);
      this.visits = this.visits.filter((known) => known.label !== label);
    }
    if (kind === 'undo' && one.undo) {
      if (!this.visits.includes(one.undo)) this.visits.push(one.undo);
      one.undo = undefined;
    }
  }

  /** What a tab shows. */
  shown(tab: number): Shown {
    const screen = this.screen(tab);
    if (screen.at === 'start') return { at: 'start' };
    if (screen.at !== 'visit') return { at: 'list', visits: this.visits.map(({ label }) => label).sort() };
    const visit = this.of(screen);
    if (!visit) return { at: 'gone' };
    const both = { visit: visit.label, finished: visit.finished };
    if (screen.letter) return { at: 'letter', ...both, words: visit.words.letter ?? '' };
    if (screen.step === 'end') return { at: 'end', ...both };
    return { at: 'step', ...both, step: screen.step, words: visit.words[screen.step] ?? '' };
  }

  /** Everything that was typed and is not deleted, by label: the steps' words, and the letter's. */
  rows(): Record<string, string[]> {
    return Object.fromEntries(
      this.visits.map(({ label, words }) => [label, Object.values(words).sort()] as const),
    );
  }

  private tab(tab: number) {
    const found = this.tabs[tab];
    if (!found) throw new Error(`There is no tab ${tab}.`);
    return found;
  }
  private screen(tab: number): Screen {
    const { past, at } = this.tab(tab);
    return past[at] ?? { at: 'list' };
  }
  private of = (screen: Screen) =>
    screen.at === 'visit' ? this.visits.find(({ label }) => label === screen.visit) : undefined;
  private go(tab: number, screen: Screen): void {
    const one = this.tab(tab);
    // A browser makes no new entry for the address that is there.
    if (same(one.past[one.at], screen)) return;
    one.past = [...one.past.slice(0, one.at + 1), screen];
    one.at += 1;
  }
  private nextLabel(): string {
    const letter = String.fromCharCode(65 + (this.begun % 26));
    return letter + String.fromCharCode(65 + ((this.begun + Math.floor(this.begun / 26)) % 26));
  }
}
