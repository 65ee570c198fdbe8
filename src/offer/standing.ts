/** What one immigration status alone makes of one entitlement, before age and everything else. */
import type { Card, StatusId } from './pack';

/** How an entitlement turns on immigration status, as its card carries it. */
export type StatusRule = Pick<Card, 'immigration' | 'dependsFor' | 'notFor' | 'ifRefused'>;

/**
 * `yes`: the status stands in nobody's way. `depends`: on more than the status. `no`: the law or the offer gives it to other
 * groups. `looked-at`: the law can limit it, after the council has looked. `not-for`: it is not about this group at all.
 */
export type Standing = 'yes' | 'depends' | 'no' | 'looked-at' | 'not-for';

/** The age from which the law can limit help to somebody refused: Schedule 3, paragraph 2(1)(b), spares every child. */
export const limitedFrom = 18;

/**
 * What a status makes of an entitlement; `adult`: the person has turned `limitedFrom`.
 *
 * - `open` is a yes: the council's offer of April 2024 speaks to "all care leavers" and begins with "You are welcome here".
 *   What it does not limit is not limited; silence is no doubt.
 * - A list is the law's or the offer's own: who is not in it is told what they have instead.
 * - `depends` is nothing to a British or Irish citizen: they have no immigration status on which it could turn.
 * - `ifRefused` follows the Nationality, Immigration and Asylum Act 2002, Schedule 3: it names help under sections 17, 23C, 23CA,
 *   24A and 24B of the Children Act 1989 that ends for adults with no claim and no appeal open (paragraphs 1, 6 and 7), but never
 *   below what human rights need (paragraph 3), which the council must look at first. So the answer is never a no. Who waits for
 *   a decision is not meant: their claim is open.
 */
export function standing(rule: StatusRule, status: StatusId, adult: boolean): Standing {
  const { immigration, dependsFor = [], notFor = [], ifRefused } = rule;
  if (notFor.includes(status)) return 'not-for';
  if (status === 'refused' && ifRefused && adult) return 'looked-at';
  if (dependsFor.includes(status)) return 'depends';
  if (immigration === 'depends') return status === 'british-irish' ? 'yes' : 'depends';
  return !Array.isArray(immigration) || immigration.includes(status) ? 'yes' : 'no';
}
