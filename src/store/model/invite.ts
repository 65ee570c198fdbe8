/** When a person is invited to make a backup: once, quietly, and then a good while not again. */

import { recall, remember } from '../../device/local-storage';
import { compare, dayAtAge } from '../../offer/days';

const key = 'waymark.backup-asked';
/** Before so much is saved there is little to lose. */
const leastRows = 10;
const monthsBetween = 3;
const settled = ' done';

/**
 * Whether to invite on the day `today` with so many rows saved. `noted` is the day of the last invitation, or of the last
 * backup or "Not now", which is noted as done: an invitation stands there for one day at most.
 */
export function invites(rows: number, today: string, noted: string | undefined): boolean {
  if (rows < leastRows) return false;
  if (noted === undefined || noted === today) return true;
  return compare(today, dayAtAge(noted.slice(0, today.length), 0, monthsBetween)) >= 0;
}

/** The same, with what is noted on this phone. */
export const invitesNow = (rows: number, today: string): boolean => invites(rows, today, recall(key));

/** Notes that the invitation was seen on the day `today`. */
export const noteInvited = (today: string): void => remember(key, today);

/** Notes that a backup was made on the day `today`, or that none is wanted now. */
export const noteSettled = (today: string): void => remember(key, today + settled);
