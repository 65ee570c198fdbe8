/** What a note says of the words that were on the screen: whose promise, past its checking or not, checked in a language or not. Pure. */
import { dateInWords } from '../../language/dates';
import type { Say } from '../../language/words';
import type { Pack } from '../../offer/pack';
import type { SectionShown, VisitStep } from '../../store/model/records';
import { sectionsOf } from '../visit';

/** The languages in which every section of every step was a draft: said once for all of them. */
export function draftsThroughout(steps: readonly VisitStep[]): string[] {
  const sections = steps.flatMap(({ shown }) => shown?.sections ?? []);
  const [first] = sections;
  return Object.keys(first?.words ?? {}).filter((code) =>
    sections.every(({ words }) => words?.[code] === 'draft'),
  );
}

interface Told {
  /** For the worker's file: also whose promise it is. */
  record: boolean;
  /** The languages that were drafts throughout, which are said already. */
  drafts: readonly string[];
}

/** The lines about one step; where they are true of a part of its sections, with the names of those. */
export function shownLines(step: VisitStep, pack: Pack, say: Say, { record, drafts }: Told): string[] {
  const sections = step.shown?.sections ?? [];
  const now = sectionsOf(step.ref, pack) ?? [];
  const lines = new Map<string, SectionShown[]>();
  const add = (line: string, section: SectionShown) => lines.set(line, [...(lines.get(line) ?? []), section]);
  const nameIn = (code: string) => pack.languages.find((one) => one.code === code)?.name ?? code;
  for (const section of sections) {
    const card = now.find(({ id }) => id === section.id)?.card;
    const basis = section.basis && say.data(`card.basis.${section.basis}`, { body: card?.by ?? '' });
    if (record && basis) add(basis, section);
    if (section.due) add(say('visit.sum.due', { date: dateInWords(section.due, pack.language) }), section);
    for (const [code, state] of Object.entries(section.words ?? {}))
      if (!drafts.includes(code)) add(say(`visit.sum.words.${state}`, { language: nameIn(code) }), section);
  }
  return [...lines].map(([words, of]) => {
    if (of.length === sections.length) return words;
    const parts = of.map(({ id }) => now.find((one) => one.id === id)?.title ?? id.replace(/-/g, ' '));
    return say('visit.sum.in', { words, topic: parts.join(' · ') });
  });
}
