import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOn, birthday, compare, dayAtAge, validDay } from '../../src/offer/days';

test.each(['2024-02-29', '2000-02-29', '2026-12-31', '2026-04-30', '0001-01-01'])('%s is a day', (day) => {
  expect(validDay(day)).toBe(true);
});

test.each([
  '2025-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '٢٠٢٦-٠١-٠١',
  '',
])('%j is no day', (day) => {
  expect(validDay(day)).toBe(false);
});

test('a day is one exactly where the calendar of the machine has it', () => {
  const part = (max: number, width: number) =>
    fc.integer({ min: 0, max }).map((value) => String(value).padStart(width, '0'));
  fc.assert(
    fc.property(part(9999, 4), part(13, 2), part(32, 2), (year, month, date) => {
      const day = `${year}-${month}-${date}`;
      const time = Date.parse(`${day}T00:00:00Z`);
      expect(validDay(day)).toBe(!Number.isNaN(time) && new Date(time).toISOString().startsWith(day));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['2005-11-22', 21, '2026-11-22'],
  ['2008-02-29', 18, '2026-03-01'],
  ['2008-02-29', 20, '2028-02-29'],
  ['2000-02-29', 100, '2100-03-01'],
])('born on %s, %i on %s', (born, age, day) => {
  expect(birthday(born, age)).toBe(day);
});

test.each([
  ['2009-06-01', 17, 6, '2026-12-01'],
  ['2009-08-15', 17, 6, '2027-02-15'],
  ['2009-08-31', 17, 6, '2027-03-01'],
  ['2009-10-31', 17, 1, '2026-12-01'],
  ['2009-12-31', 17, 11, '2027-12-01'],
])('born on %s, %i years and %i months old on %s', (born, years, months, day) => {
  expect(dayAtAge(born, years, months)).toBe(day);
});

const day = fc
  .date({ min: new Date('1920-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const age = fc.integer({ min: 0, max: 100 });

test('a birthday is a real day, and somebody is so old from that day on and not the day before', () => {
  const dayBefore = (text: string) => {
    const date = new Date(`${text}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() - 1);
    return date.toISOString().slice(0, 10);
  };
  fc.assert(
    fc.property(day, age, (born, years) => {
      const turns = birthday(born, years);
      expect(validDay(turns)).toBe(true);
      expect(ageOn(born, turns)).toBe(years);
      expect(ageOn(born, dayBefore(turns))).toBe(years - 1);
      expect(compare(turns, birthday(born, years + 1))).toBeLessThan(0);
    }),
  );
});

test('the time zone of the machine changes nothing', () => {
  const before = process.env.TZ;
  const found = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/London'].map((zone) => {
    process.env.TZ = zone;
    return [birthday('2008-03-29', 18), ageOn('2008-10-26', '2026-10-26'), validDay('2026-03-29')];
  });
  process.env.TZ = before ?? '';
  if (before === undefined) delete process.env.TZ;
  expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(1);
});
