/** A visit as plain data: beginning it, changing what came of a step, and which one is open. Pure. */

import { ofItself } from '../offer/docs';
import type { Pack, Section } from '../offer/pack';
import type { Day, SectionShown, Visit, VisitStep } from '../store/model/records';

interface NewVisit {
  id: string;
  kind: string;
  label: string;
  langs: [string, string];
  refs: readonly string[];
  keep: number;
  /** Milliseconds since 1970. */
  now: number;
  day: Day;
}

/** A visit that begins with these choices, in the content of `pack`. */
export function beginVisit({ id, kind, label, langs, refs, keep, now, day }: NewVisit, pack: Pack): Visit {
  const named = label.trim();
  return {
    id,
    kind,
    ...(named ? { label: named } : {}),
    langs,
    started: now,
    day,
    version: pack.made,
    agenda: refs.map((ref) => stepFor(ref, pack)),
    at: 0,
    keep,
  };
}

/** A step of an agenda that nothing came of yet. */
export function stepFor(ref: string, pack: Pack): VisitStep {
  const title = titleOf(ref, pack);
  return { ref, ...(title ? { title } : {}) };
}

/** The visit with `change` in its step `ref`; a field that is undefined or '' is taken away. Another `ref` changes nothing. */
export const changeStep = (visit: Visit, ref: string, change: Partial<VisitStep>): Visit => ({
  ...visit,
  agenda: visit.agenda.map((step) => (step.ref === ref ? tidy({ ...step, ...change, ref }) : step)),
});

interface Showing {
  /** Milliseconds since 1970. */
  now: number;
  today: Day;
  /** The whole packs on the screen, the reader's own first; the one beside it once it is there. */
  packs: readonly [Pack, ...Pack[]];
}

/** The visit standing at step `at`, which is shown now, in the content of `packs`. Beyond the last step: at its end. */
export function showStep(visit: Visit, at: number, { now, today, packs }: Showing): Visit {
  const [pack] = packs;
  const step = visit.agenda[at];
  const moved = { ...visit, at: Math.min(at, visit.agenda.length) };
  if (!step) return moved;
  const title = titleOf(step.ref, pack);
  const known = step.shown?.version === pack.made ? step.shown : undefined;
  return changeStep(moved, step.ref, {
    ...(title ? { title } : {}),
    shown: {
      ...(known ?? { at: now, version: pack.made }),
      sections: sectionsShown(step.ref, packs, today, known?.sections),
    },
    skipped: undefined,
    // An interpreter who helped with the step before is as a rule still there.
    ...(step.shown ? {} : { interpreter: step.interpreter ?? visit.agenda[at - 1]?.interpreter }),
  });
}

/** Whether anything was written down of a step. */
export const isNoted = ({ state, action, who, by, note }: VisitStep): boolean =>
  Boolean(state || action || who || by || note);

/** Whether a step was on the screen and nothing was written down of it: nobody knows that it was talked about. */
export const isOnlySeen = (step: VisitStep): boolean =>
  !isNoted(step) && step.shown !== undefined && !step.skipped;

/**
 * The sections that a step shows on the day `today` in each of `packs`, as a note has to say it later. What is known
 * `before` of a language that is not among them stays.
 */
function sectionsShown(
  ref: string,
  packs: readonly [Pack, ...Pack[]],
  today: Day,
  before: readonly SectionShown[] = [],
): SectionShown[] {
  const { place } = placeOfRef(ref);
  return (sectionsOf(ref, packs[0]) ?? []).map(({ id, card }) => {
    const words = { ...before.find((one) => one.id === id)?.words };
    for (const pack of packs) {
      const state = stateOf(
        pack,
        place,
        sectionsOf(ref, pack)?.find((one) => one.id === id),
      );
      if (state) words[pack.language.code] = state;
      else delete words[pack.language.code];
    }
    return {
      id,
      ...(card ? { basis: card.basis } : {}),
      ...(card && card.due <= today ? { due: card.checked } : {}),
      ...(Object.keys(words).length > 0 ? { words } : {}),
    };
  });
}

/** What the words of a section are, where they are no checked translation. */
function stateOf(pack: Pack, place: string, section: Section | undefined) {
  if (!section || section.lang) return 'english' as const;
  return ofItself(pack, place, section).fresh;
}

/** The place of a step in an address, and the section there or ''. */
export function placeOfRef(ref: string): { place: string; section: string } {
  const [place = '', section = ''] = ref.split('#');
  return { place, section };
}

/** The title of a step's topic, section or promise in the language of `pack`; undefined where it is there no more. */
export function titleOf(ref: string, pack: Pack): string | undefined {
  const { place, section } = placeOfRef(ref);
  return section ? sectionsOf(ref, pack)?.[0]?.title : pack.topics[place]?.title;
}

/** What a step shows: one section, or all of its topic; undefined where it is there no more. */
export function sectionsOf(ref: string, pack: Pack): Section[] | undefined {
  const { place, section } = placeOfRef(ref);
  const all = (place === 'pledge' ? pack.pledge : pack.topics[place])?.sections;
  if (!section) return place === 'pledge' ? undefined : all;
  const found = all?.find(({ id }) => id === section);
  return found && [found];
}

/** The words for a step: its title now, or as last seen, or its id as words. */
export const wordsOf = (step: VisitStep, pack: Pack): string =>
  titleOf(step.ref, pack) || step.title || step.ref.replace(/[#-]+/g, ' ');

/** Visits, the one changed last first. */
export const byNewest = (visits: readonly Visit[]): Visit[] =>
  [...visits].sort((a, b) => (b.changed ?? b.started) - (a.changed ?? a.started) || (a.id < b.id ? -1 : 1));

const tidy = (step: VisitStep): VisitStep =>
  Object.fromEntries(
    Object.entries(step).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as VisitStep;
