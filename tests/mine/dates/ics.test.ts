import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, test } from 'vitest';
import { type CalendarEntry, calendarFile, escapeText, fold, toEntry } from '../../../src/mine/dates/ics';
import type { MyDate } from '../../../src/store/model/records';
import * as any from '../../store/model/arbitrary';

const now = Date.UTC(2026, 10, 22, 8, 51, 7, 123);
const octets = (text: string) => new TextEncoder().encode(text).length;
const events = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
};
const one = (entry: CalendarEntry) => {
  const [event] = events(calendarFile([entry], now));
  if (!event) throw new Error('The file holds no event.');
  return event;
};
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'a',
  title: 'Appointment',
  day: '2026-11-30',
  sequence: 0,
  ...more,
});
const alarms = (event: ICAL.Event) =>
  event.component.getAllSubcomponents('valarm').map((alarm) => {
    const trigger = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
    const start = event.startDate.clone();
    start.isDate = false;
    start.addDuration(trigger);
    return start.toString();
  });

it('is the file that calendars expect', () => {
  const file = calendarFile(
    [
      entry({ note: 'Bring: ID, post; or\nask', alarms: [{ days: 1, at: '09:00' }], sequence: 3 }),
      entry({ id: 'b', time: '23:30', title: 'موعد', alarms: [{ minutes: 90 }] }),
    ],
    now,
  );
  expect(file).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Waymark//Waymark 1//EN
    CALSCALE:GREGORIAN
    BEGIN:VEVENT
    UID:a@waymark
    DTSTAMP:20261122T085107Z
    DTSTART;VALUE=DATE:20261130
    DTEND;VALUE=DATE:20261201
    SEQUENCE:3
    SUMMARY:Appointment
    DESCRIPTION:Bring: ID\\, post\\; or\\nask
    CLASS:PRIVATE
    TRANSP:TRANSPARENT
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:Appointment
    TRIGGER:-PT15H
    END:VALARM
    END:VEVENT
    BEGIN:VEVENT
    UID:b@waymark
    DTSTAMP:20261122T085107Z
    DTSTART:20261130T233000
    DTEND:20261201T003000
    SEQUENCE:0
    SUMMARY:موعد
    CLASS:PRIVATE
    TRANSP:OPAQUE
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:موعد
    TRIGGER:-PT1H30M
    END:VALARM
    END:VEVENT
    END:VCALENDAR
    "
  `);
});

describe('read by another parser', () => {
  const title = fc.oneof(any.words, fc.string({ unit: 'binary', maxLength: 60 }));
  // A calendar file cannot hold these: they are left out.
  const kept = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');

  it('words come back as they were', () => {
    fc.assert(
      fc.property(title, any.words, fc.uuid(), any.day, fc.nat(99), (text, note, id, day, sequence) => {
        const event = one(
          entry({ id, title: text, note, day, sequence, alarms: [{ days: 1, at: '09:00' }] }),
        );
        expect(event.summary).toBe(kept(text));
        expect(event.description ?? '').toBe(kept(note));
        expect(event.uid).toBe(`${id}@waymark`);
        expect(event.sequence).toBe(sequence);
        const alarm = event.component.getFirstSubcomponent('valarm');
        expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
        expect(alarm?.getFirstPropertyValue('description')).toBe(kept(text));
      }),
      { numRuns: 300 },
    );
  });

  it('Arabic words with every mark', () => {
    const text = 'مراجعة خطة المسار، مع المستشار؛ الساعة ١٠, غرفة; مبنى \\ الطابق\nأحضر أوراقك '
      .repeat(5)
      .trim();
    expect(one(entry({ title: text, note: text })).summary).toBe(text);
  });

  it('every line is at most 75 octets, ends with CRLF, and no sign is cut', () => {
    fc.assert(
      fc.property(
        fc.oneof(any.words, fc.string({ unit: 'binary', minLength: 60, maxLength: 200 })),
        (text) => {
          const file = calendarFile([entry({ title: text })], now);
          const lines = file.split('\r\n');
          expect(lines.pop()).toBe('');
          for (const line of lines) {
            expect(octets(line)).toBeLessThanOrEqual(75);
            expect(line).not.toMatch(/[\r\n]/);
            expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
          }
          expect(fold(`SUMMARY:${escapeText(text)}`).replaceAll('\r\n ', '')).toBe(
            `SUMMARY:${escapeText(text)}`,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('days and times', () => {
  test.each([
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
    '2026-10-24',
    '2026-10-25',
    '2026-10-26',
    '2028-02-29',
    '2026-12-31',
  ])('a whole day on %s, with an alarm at nine the day before', (day) => {
    const event = one(
      entry({
        day,
        alarms: [
          { days: 1, at: '09:00' },
          { days: 7, at: '18:30' },
        ],
      }),
    );
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe(day);
    expect(event.duration.toSeconds()).toBe(86_400);
    const daysBefore = (count: number) =>
      new Date(Date.parse(day) - count * 864e5).toISOString().slice(0, 10);
    expect(alarms(event)).toEqual([`${daysBefore(1)}T09:00:00`, `${daysBefore(7)}T18:30:00`]);
  });

  test.each(['2026-03-28', '2026-03-29', '2026-10-25', '2026-10-26'])(
    'half past one on %s stays half past one, in no zone',
    (day) => {
      const event = one(entry({ day, time: '01:30', alarms: [{ minutes: 60 }, { days: 1, at: '09:00' }] }));
      expect(event.startDate.toString()).toBe(`${day}T01:30:00`);
      expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
      expect(event.endDate.toString()).toBe(`${day}T02:30:00`);
      expect(event.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBeUndefined();
      expect(alarms(event)[0]).toBe(`${day}T00:30:00`);
      expect(alarms(event)[1]?.slice(10)).toBe('T09:00:00');
    },
  );

  it('any time and any alarm', () => {
    fc.assert(
      fc.property(any.day, any.time, any.time, fc.nat(40), fc.nat(3000), (day, time, at, days, minutes) => {
        const event = one(entry({ day, time, minutes, alarms: [{ days, at }, { minutes }] }));
        expect(event.startDate.toString()).toBe(`${day}T${time}:00`);
        expect(event.endDate.subtractDateTz(event.startDate).toSeconds()).toBe(minutes * 60);
        const begin = Date.parse(`${day}T${time}:00Z`);
        const before = new Date(Date.parse(`${day}T${at}:00Z`) - days * 864e5);
        const early = new Date(begin - minutes * 60_000);
        expect(alarms(event)).toEqual([before, early].map((when) => when.toISOString().slice(0, 19)));
      }),
    );
  });

  it('says when it was made, in UTC', () => {
    expect(one(entry()).component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T08:51:07Z');
  });

  it('a day that is none is refused', () => {
    expect(() => calendarFile([entry({ day: '2026-02-30' })], now)).toThrow(/not a day/);
  });
});

describe('titles', () => {
  const date: MyDate = { id: 'x', day: '2026-11-30', note: 'Home Office', sequence: 4, history: [] };
  const titles = { neutral: 'Appointment', own: 'Pathway plan review' };

  it('gives nothing away by itself', () => {
    const file = calendarFile([toEntry(date, titles, [{ minutes: 0 }])], now);
    expect(file).not.toMatch(/Pathway|Home Office/);
    expect(file).toContain('SEQUENCE:4');
  });

  it('carries the own title and note where the person chose so', () => {
    const event = one(toEntry({ ...date, openTitle: true }, titles));
    expect([event.summary, event.description]).toEqual(['Pathway plan review', 'Home Office']);
  });
});
