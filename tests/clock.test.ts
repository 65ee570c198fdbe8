import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { phoneDay } from '../src/device/phone-day';
import { clockFor, clocks } from './days.mjs';

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const { WAYMARK_TEST_DAY: day = phoneDay(), WAYMARK_TEST_ZONE: zone = here } = process.env;

test('the clock of this run stands where it was set, here and in what a test starts', () => {
  expect(phoneDay()).toBe(day.slice(0, 10));
  expect(here).toBe(zone);
  expect(phoneDay(new Date(Date.now()))).toBe(phoneDay());
  expect(new Date(2026, 0, 2).getDate()).toBe(2);
  const script = 'console.log(new Date().toLocaleDateString("sv-SE"), new Date(0).toISOString())';
  const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(stdout.trim()).toBe(`${phoneDay()} 1970-01-01T00:00:00.000Z`);
});

test.each(clocks)('a program that is started on $day in $zone has that day', ({ day, zone }) => {
  const script = 'console.log(new Date().toLocaleDateString("sv-SE"), Date.now() - new Date())';
  const env = { ...process.env, TZ: zone, WAYMARK_TEST_DAY: day, NODE_OPTIONS: '' };
  const clock = ['--import', new URL('clock.mjs', import.meta.url).href];
  const { stdout } = spawnSync(process.execPath, [...clock, '-e', script], { encoding: 'utf8', env });
  expect(stdout).toMatch(new RegExp(`^${day.slice(0, 10)} -?\\d{1,2}\n$`));
});

test('each commit has one clock, and many commits have all', () => {
  expect(clockFor('')).toBe(clocks[0]);
  const commits = Array.from({ length: 60 }, (_, i) => i.toString(16).padStart(8, '0').padEnd(40, '0'));
  expect(new Set(commits.map(clockFor)).size).toBe(clocks.length);
  for (const commit of commits) expect(clockFor(commit)).toBe(clockFor(commit));
});

test('the day of every clock is another one in UTC: what mixes the two is found', () => {
  for (const { day, zone } of clocks) {
    const here = new Date(`${day}Z`);
    const there = new Date(here.toLocaleString('en-US', { timeZone: zone }));
    const ahead = there.getTime() - new Date(here.toLocaleString('en-US', { timeZone: 'UTC' })).getTime();
    expect(new Date(here.getTime() - ahead).toISOString().slice(0, 10)).not.toBe(day.slice(0, 10));
  }
});
