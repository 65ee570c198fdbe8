/** The birthdays that matter in an offer: what begins, what ends, and what must be done before. */
import { dayAtAge } from './days';
import type { Pack, Section } from './pack';

export interface YearItem {
  topic: string;
  section: Section;
}

/** One birthday (or half a year after one), with all that it changes. */
export interface Milestone {
  /** Whole years, and months after that birthday. */
  age: { years: number; months: number };
  /** `YYYY-MM-DD`, where the date of birth is known. */
  date?: string;
  begins: YearItem[];
  ends: YearItem[];
  deadlines: YearItem[];
}

/**
 * Every age at which something in the offer begins, ends or has its deadline, youngest first. `born` is `YYYY-MM-DD`.
 * What only explains something begins and ends nothing; its deadline counts all the same.
 */
export function milestones(pack: Pack, born: string | undefined): Milestone[] {
  const found = new Map<number, Milestone>();
  const at = (years: number, months = 0): Milestone => {
    const key = years * 12 + months;
    const known = found.get(key);
    if (known) return known;
    const made: Milestone = { age: { years, months }, begins: [], ends: [], deadlines: [] };
    if (born) made.date = dayAtAge(born, years, months);
    found.set(key, made);
    return made;
  };
  for (const { id } of pack.topicList)
    for (const section of pack.topics[id]?.sections ?? []) {
      const { card } = section;
      if (!card) continue;
      const item = { topic: id, section };
      const promised = card.basis !== 'info';
      if (promised && card.from !== undefined) at(card.from).begins.push(item);
      if (promised && card.until !== undefined) at(card.until).ends.push(item);
      if (promised && card.earlier) at(card.earlier.until).ends.push(item);
      if (card.deadline) at(card.deadline.years, card.deadline.months).deadlines.push(item);
    }
  return [...found.entries()].sort(([a], [b]) => a - b).map(([, milestone]) => milestone);
}
