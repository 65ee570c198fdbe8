import { expect, test } from 'vitest';
import { tellReread } from '../../../src/mine/answers/reread';

const at = (day: string) => new Date(`${day}T12:00:00`).getTime();
const reread = '2026-11-30';

test('who answered before the offer was read again is told', () => {
  expect(tellReread(at('2026-11-29'), reread, '2026-11-30')).toBe(true);
  expect(tellReread(1, reread, '2027-02-27')).toBe(true);
});

test('who answered since, or never, or opens it before or months later is told nothing', () => {
  expect(tellReread(at('2026-11-30'), reread, '2026-12-01')).toBe(false);
  expect(tellReread(undefined, reread, '2026-12-01')).toBe(false);
  expect(tellReread(1, reread, '2027-03-01')).toBe(false);
  expect(tellReread(1, reread, '2026-11-29')).toBe(false);
});

test('an offer that was never read again tells nothing', () => {
  expect(tellReread(1, undefined, '2026-12-01')).toBe(false);
});
