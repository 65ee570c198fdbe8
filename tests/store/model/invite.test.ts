import { expect, it } from 'vitest';
import { invites, invitesNow, noteInvited, noteSettled } from '../../../src/store/model/invite';
import { newPhone } from '../tab';

it.each([
  [false, 9, '2026-01-31', undefined],
  [true, 10, '2026-01-31', undefined],
  // It stands there on the day on which it was seen, and then not again for three months.
  [true, 10, '2026-01-31', '2026-01-31'],
  [false, 200, '2026-02-01', '2026-01-31'],
  [false, 200, '2026-04-30', '2026-01-31'],
  [true, 200, '2026-05-01', '2026-01-31'],
  [false, 9, '2026-05-01', '2026-01-31'],
  // A backup was made, or "Not now".
  [false, 200, '2026-01-31', '2026-01-31 done'],
  [false, 200, '2026-04-30', '2026-01-31 done'],
  [true, 200, '2026-05-01', '2026-01-31 done'],
])('%s with %i rows on %s, noted: %s', (invited, rows, today, noted) => {
  expect(invites(rows, today, noted)).toBe(invited);
});

it('keeps on the phone when it was seen, and when that was settled', () => {
  newPhone();
  expect(invitesNow(10, '2026-01-31')).toBe(true);
  noteInvited('2026-01-31');
  expect(invitesNow(10, '2026-01-31')).toBe(true);
  noteSettled('2026-01-31');
  expect(invitesNow(10, '2026-01-31')).toBe(false);
  expect(invitesNow(10, '2026-05-01')).toBe(true);
});
