/** Calendar files (RFC 5545): local dates and times without a zone, one event a date, nothing that repeats by itself. */
import type { Day, MyDate } from '../../store/model/records';
import { addDays } from '../../store/model/recurrence';

/** `days` before the event at `at` (`HH:MM`), or `minutes` before it begins. A day-long event begins at midnight. */
export type Alarm = { days: number; at: string } | { minutes: number };

/** One event. */
export interface CalendarEntry {
  id: string;
  title: string;
  day: Day;
  /** `HH:MM`; without it the event takes the whole day. */
  time?: string;
  /** How long it takes, from `time` on; an hour where it is not said. */
  minutes?: number;
  note?: string;
  alarms?: readonly Alarm[];
  sequence: number;
}

const encoder = new TextEncoder();
const hour = 60;
const aDay = 24 * hour;
const two = (value: number) => String(value).padStart(2, '0');
const basic = (day: Day) => day.replaceAll('-', '');
const minutesOf = (time: string) => Number(time.slice(0, 2)) * hour + Number(time.slice(3, 5));

/** Words as a calendar file writes them: marks that mean something there are escaped, control signs left out. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** One line in pieces of at most 75 octets, each after the first led by a space; no sign is cut in two. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}

/** Minutes from the start of the event, below 0 before it, as `-P1DT5H30M`. */
function duration(minutes: number): string {
  const size = Math.abs(minutes);
  const days = Math.floor(size / aDay);
  const hours = Math.floor((size % aDay) / hour);
  const rest = size % hour;
  const clock = `${hours ? `${hours}H` : ''}${rest ? `${rest}M` : ''}`;
  const whole = `${days ? `${days}D` : ''}${clock ? `T${clock}` : ''}`;
  return `${minutes < 0 ? '-' : ''}P${whole || 'T0S'}`;
}

function trigger(alarm: Alarm, time: string | undefined): string {
  if ('minutes' in alarm) return duration(-alarm.minutes);
  return duration(minutesOf(alarm.at) - minutesOf(time ?? '00:00') - alarm.days * aDay);
}

function span({ day, time, minutes = hour }: CalendarEntry): string[] {
  if (!time) return [`DTSTART;VALUE=DATE:${basic(day)}`, `DTEND;VALUE=DATE:${basic(addDays(day, 1))}`];
  const ends = minutesOf(time) + minutes;
  const clock = `${two(Math.floor((ends % aDay) / hour))}${two(ends % hour)}00`;
  return [
    `DTSTART:${basic(day)}T${time.replace(':', '')}00`,
    `DTEND:${basic(addDays(day, Math.floor(ends / aDay)))}T${clock}`,
  ];
}

function event(entry: CalendarEntry, stamp: string): string[] {
  const title = escapeText(entry.title);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${entry.id}@waymark`)}`,
    `DTSTAMP:${stamp}`,
    ...span(entry),
    `SEQUENCE:${entry.sequence}`,
    `SUMMARY:${title}`,
    ...(entry.note ? [`DESCRIPTION:${escapeText(entry.note)}`] : []),
    'CLASS:PRIVATE',
    `TRANSP:${entry.time ? 'OPAQUE' : 'TRANSPARENT'}`,
    ...(entry.alarms ?? []).flatMap((alarm) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${title}`,
      `TRIGGER:${trigger(alarm, entry.time)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/**
 * The text of a calendar file. `now` is the moment it is made, in milliseconds since 1970. An event keeps its id, so that
 * importing it again changes the one that is there. Throws RangeError for an entry without a day of the calendar.
 */
export function calendarFile(entries: readonly CalendarEntry[], now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Waymark 1//EN',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => event(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A date as an event: with `titles.own` and its note only where the person chose so, else with `titles.neutral` alone. */
export const toEntry = (
  date: MyDate,
  titles: { neutral: string; own: string },
  alarms: readonly Alarm[] = [],
): CalendarEntry => ({
  id: date.id,
  title: date.openTitle ? titles.own : titles.neutral,
  day: date.day,
  ...(date.time ? { time: date.time } : {}),
  ...(date.openTitle && date.note ? { note: date.note } : {}),
  alarms,
  sequence: date.sequence,
});
