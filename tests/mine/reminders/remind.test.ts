import { expect, test } from 'vitest';
import { noticesAt } from '../../../src/mine/reminders/remind';
import { dueList } from '../../../src/store/model/due';
import type { MyDate } from '../../../src/store/model/records';

const today = '2026-11-22';
const date = (id: string, day: string, time?: string, sequence = 0): MyDate => ({
  id,
  day,
  sequence,
  history: [],
  ...(time ? { time } : {}),
});
const due = (...dates: MyDate[]) => dueList({ lists: [], items: [], dates }, today);

test('says nothing where nothing is due', () => {
  expect(noticesAt(due(date('a', '2026-11-23')), today, '09:00', [])).toEqual([]);
});

test('says once a day that something waits, overdue or today', () => {
  const list = due(date('a', '2026-11-20'), date('b', today));
  expect(noticesAt(list, today, '09:00', [])).toEqual([{ key: today, what: 'due' }]);
  expect(noticesAt(list, today, '09:01', [today])).toEqual([]);
});

test('says of an appointment within the hour, and again only when it has another time', () => {
  const list = due(date('a', today, '14:30'));
  const said = [today];
  expect(noticesAt(list, today, '13:29', said)).toEqual([]);
  expect(noticesAt(list, today, '13:30', said)).toEqual([
    { key: '2026-11-22 a 0', what: 'hour', time: '14:30' },
  ]);
  said.push('2026-11-22 a 0');
  expect(noticesAt(list, today, '14:00', said)).toEqual([]);
  expect(noticesAt(list, today, '14:31', [today])).toEqual([]);
  expect(noticesAt(due(date('a', today, '15:00', 1)), today, '14:15', said)).toHaveLength(1);
});

test('what is noted of having said it does not tell the hour, nor the words', () => {
  const list = due({ ...date('a', today, '14:30'), title: 'Zanzibar', note: 'Zanzibar' });
  for (const { key } of noticesAt(list, today, '14:00', [])) expect(key).not.toMatch(/14|Zanzibar/);
});
