/** The card of an entitlement: who gives it, to whom, how much, and where that is written. */
import type { QuestionId } from './answers';

/** Who gives it: the law, the council's own extra, another body, or words that promise nothing (`info`). */
export type Basis = 'law' | 'extra' | 'other' | 'info';

/**
 * How immigration status matters: not at all (`none`: it is nobody's question), the offer is made to all care leavers and names
 * no limit (`open`), it turns on more than the status (`depends`), or the law or the offer gives it to these groups.
 */
type ImmigrationEffect = 'none' | 'open' | 'depends' | StatusId[];

export const statusIds = [
  'british-irish',
  'settled',
  'refugee',
  'limited',
  'waiting',
  'refused',
  'eu',
] as const;
export type StatusId = (typeof statusIds)[number];

/** Money as it is shown: `money` is already `£3,000`; `per` is a key of `card.per` in ui.json. */
export interface Amount {
  money: string;
  upTo?: boolean;
  per?: string;
}

/** A newer page of the council says `new`, its older paper `old`. `seen` is `YYYY-MM-DD`. */
export interface Differs {
  old: string;
  new: string;
  seen: string;
}

/** The facts of one entitlement that its card shows. Ages in whole years, dates as `YYYY-MM-DD`. */
export interface Card {
  basis: Basis;
  /** The other body's name, with `basis: other`. Latin letters, never translated. */
  by?: string;
  amounts?: Amount[];
  from?: number;
  until?: number;
  /** The earlier birthday on which it ends for everybody but those with these answers. */
  earlier?: { until: number; unless: Record<QuestionId, string[]> };
  /** Which answers it is for: every question named must have one of its options. */
  when?: Record<QuestionId, string[]>;
  /** The age before which something must be done. */
  deadline?: { years: number; months: number };
  immigration: ImmigrationEffect;
  /** Groups for whom it turns on more than their status, although for the others it is settled. */
  dependsFor?: StatusId[];
  /** Groups that it is not about: it is not shown to them. */
  notFor?: StatusId[];
  /** The law can limit it for an adult who was refused, never below what human rights need. */
  ifRefused?: 'human-rights';
  /** A right, or words that tell something: nobody can be told no, so there is no verdict. */
  right?: true;
  /** Role ids: anchors on the people page. */
  arranges: string[];
  /** Source ids: anchors on the about page. */
  sources: string[];
  checked: string;
  /** The day from which the page says that the section is due for checking. */
  due: string;
  differs?: Differs;
}
