import type { Contact } from './pack';

/**
 * Between which days the numbers of these contacts were last looked up, as `YYYY-MM-DD`: the oldest and the newest. Undefined where
 * no contact says when.
 */
export function lookedUp(contacts: readonly Contact[]): { from: string; to: string } | undefined {
  const days = contacts.flatMap(({ checked }) => checked ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  return from && to ? { from, to } : undefined;
}
