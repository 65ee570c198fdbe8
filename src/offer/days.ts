/** Local days as `YYYY-MM-DD`: plain arithmetic, without clocks and time zones. */

const two = (value: number) => String(value).padStart(2, '0');
const written = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Whether the calendar has this day: false for `2025-02-29`, and for anything that is not written `YYYY-MM-DD`. */
export function validDay(day: string): boolean {
  const [, year = 0, month = 0, date = 0] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []).map(Number);
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

/** Which of two days is earlier: below 0 when `a` is, above 0 when `b` is, 0 when they are the same day. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The day on which somebody born on `born` is `years` years and `months` months old. Where that day does not exist
 * (29 February, the 31st), it is the first of the next month: so the law counts ages in England.
 */
export function dayAtAge(born: string, years: number, months = 0): string {
  const [year = 0, month = 1, day = 1] = born.split('-').map(Number);
  const count = month - 1 + months;
  const toYear = year + years + Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  if (day <= daysIn(toYear, toMonth)) return written(toYear, toMonth, day);
  return toMonth === 12 ? written(toYear + 1, 1, 1) : written(toYear, toMonth + 1, 1);
}

/** The same day of the month `count` months later (earlier below 0), or the last day of that month where it has no such day. */
export function monthsLater(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const whole = year * 12 + month - 1 + count;
  const toYear = Math.floor(whole / 12);
  const toMonth = whole - toYear * 12 + 1;
  return written(toYear, toMonth, Math.min(date, daysIn(toYear, toMonth)));
}

/** The day on which somebody born on `born` turns `age`. */
export const birthday = (born: string, age: number): string => dayAtAge(born, age);

/** Whole years on the day `today` of somebody born on `born`; below 0 before the birth. */
export function ageOn(born: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return compare(today, birthday(born, years)) < 0 ? years - 1 : years;
}
