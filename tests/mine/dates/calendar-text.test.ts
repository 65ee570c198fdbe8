import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarText } from '../../../src/mine/dates/calendar-text';
import type { MyDate } from '../../../src/store/model/records';
import { codes, packOf } from '../../pages/render';

const now = Date.UTC(2026, 10, 22, 8, 51);
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

for (const code of codes) {
  const pack = packOf(code);
  const date = (id: string, more: Partial<MyDate> = {}): MyDate => ({
    id,
    day: '2027-03-28',
    sequence: 0,
    history: [],
    ...more,
  });

  test(`${code}: the calendar shows no name of a rule or of the person, nor a note`, () => {
    const dates = pack.dateRules.map(({ id, title }) => date(id, { rule: id, title, note: 'secret note' }));
    const text = calendarText([...dates, date('own', { title: 'secret name' })], pack, now);
    const found = events(text);
    expect(found).toHaveLength(dates.length + 1);
    const neutral = new Set(pack.dateRules.map((rule) => rule.neutral));
    const words = pack.ui.dates as { calendar: { own: string } };
    for (const event of found) {
      expect([...neutral, words.calendar.own]).toContain(event.summary);
      expect(event.description).toBeFalsy();
      expect(event.component.getAllSubcomponents('valarm').length).toBeGreaterThan(0);
    }
    expect(text).not.toContain('secret');
    for (const word of [pack.council.name, pack.council.app])
      expect(found.map(({ summary }) => summary).join('\n')).not.toContain(word);
  });

  test(`${code}: the real name and note where the person chose so; what is finished, and where there is no day yet, is left out`, () => {
    const [rule] = pack.dateRules;
    if (!rule) throw new Error('There are no rules.');
    const [event, ...more] = events(
      calendarText(
        [
          date('a', { rule: rule.id, openTitle: true, note: 'ID; card', time: '01:30', sequence: 4 }),
          date('b', { closed: true }),
          date('c', { ask: true }),
        ],
        pack,
        now,
      ),
    );
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      uid: 'a@waymark',
      summary: rule.title,
      description: 'ID; card',
      sequence: 4,
    });
    expect(event?.startDate.toString()).toBe('2027-03-28T01:30:00');
    expect(event?.startDate.zone.tzid).toBe('floating');
  });
}
