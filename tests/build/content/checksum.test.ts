/** A check that was typed into a lock by hand is found, and is no check. */
import { expect, test } from 'vitest';
import { check } from '../../../src/build/check/check';
import { formatFault } from '../../../src/build/content/problems';
import { base, today } from '../check/fixtures';
import { after, inState, reason, recorded, states } from '../freshness/locks';

const path = 'locales/ar/lock.json';
const gym = 'offer/health#gym';
const checked = await recorded('checked');
const draft = await recorded('draft');

/** The content with the line of the gym in the lock of Arabic written anew. */
function edited(source: typeof base, change: (line: string) => string): typeof base {
  const text = source.get(path) ?? '';
  const line = text.split('\n').find((one) => one.includes(`"${gym}":`)) ?? '';
  expect(change(line)).not.toBe(line);
  return new Map([...source, [path, text.replace(line, change(line))]]);
}
const said = (source: typeof base) => check(source, today).faults.map((one) => [one.level, formatFault(one)]);

test.each<[string, typeof base, (line: string) => string]>([
  [
    'a draft made checked',
    draft,
    (line) => line.replace('"draft"', '"checked", "by": "Council interpreter", "on": "2026-11-20"'),
  ],
  ['another name', checked, (line) => line.replace('Council interpreter', 'Somebody else')],
  ['another day', checked, (line) => line.replace(today, '2026-11-23')],
  ['other words', checked, (line) => line.replace(/"own": "[^"]*"/, '"own": "bbbbbbbbbbbb"')],
  ['other English', checked, (line) => line.replace(/"en": "[^"]*"/, '"en": "bbbbbbbbbbbb"')],
  ['a seal that was left out', checked, (line) => line.replace(/, "seal": "[^"]*"/, '')],
  ['a made-up seal', checked, (line) => line.replace(/"seal": "[^"]*"/, '"seal": "bbbbbbbbbbbb"')],
])('%s: a warning with what to run, and a draft', async (_, source, change) => {
  const before = said(source);
  const byHand = edited(source, change);
  const lines = said(byHand).filter(([, line]) => !before.some(([, known]) => known === line));
  const at = (byHand.get(path) ?? '').split('\n').findIndex((line) => line.includes(`"${gym}":`)) + 1;
  expect(lines).toEqual([['warning', expect.stringContaining(`${path}:${at}: This line says that `)]]);
  expect(lines[0]?.[1]).toContain(`it was made by hand, so readers see a draft.`);
  expect(lines[0]?.[1]).toContain(`npm run words -- accept ar ${gym} --checked-by "`);
  expect(states(byHand).get(gym)).not.toBe('checked');
  // What the sentence says to run does mend it, either way.
  const as = ['--checked-by', 'Council interpreter'];
  const mended = await after(byHand, 'accept', 'ar', gym, ...as);
  expect([states(mended).get(gym), said(mended)]).toEqual(['checked', before]);
  const unchecked = await after(byHand, 'accept', 'ar', gym);
  expect([reason(unchecked, gym), said(unchecked)]).toEqual(['No speaker has checked it yet.', before]);
});

test('a line of another unit does for no other', () => {
  const [, other = ''] = /"offer\/health": (\{.*\}),\n/.exec(checked.get(path) ?? '') ?? [];
  const moved = edited(checked, (line) => line.replace(/\{.*\}/, other));
  expect(said(moved)).toHaveLength(1);
});

test('what the commands wrote, minor too, is whole', async () => {
  expect([said(checked), inState(checked, 'checked')]).toEqual([[], [...states(base).keys()]]);
  const english = checked.get('locales/en/offer/health.md')?.replace('each month', 'each  month, yes') ?? '';
  const minor = await after(new Map([...checked, ['locales/en/offer/health.md', english]]), 'minor', gym);
  expect([said(minor), states(minor).get(gym)]).toEqual([[], 'checked']);
});
