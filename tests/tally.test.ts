import { expect, it } from 'vitest';
import { countPlaywright, countVitest, judge, line, summary } from './tally.mjs';

const count = (passed: number, failed = 0, skipped = 0) => ({ passed, failed, skipped });

it('counts what Vitest and Playwright report', () => {
  const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
  expect(countVitest(vitest)).toEqual(count(5, 1, 3));
  expect(countPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } })).toEqual(
    count(5, 1),
  );
});

it('takes nothing run, no report, and an unexplained exit code as failures', () => {
  expect(judge(count(3), 0)).toEqual(count(3));
  expect(judge(count(3, 1), 1)).toEqual(count(3, 1));
  expect(judge(count(3), 1)).toEqual(count(3, 1));
  expect(judge(count(0), 0)).toEqual(count(0, 1));
  expect(judge(count(0, 0, 4), 0)).toEqual(count(0, 1, 4));
  expect(judge(null, 0)).toEqual(count(0, 1));
});

it('closes with one line for all', () => {
  expect(line(count(3, 1, 2))).toBe('3 passed, 1 failed, 2 skipped');
  const steps = [
    { name: 'types', seconds: 1.25, count: count(1) },
    { name: 'unit tests', seconds: 12, count: count(40, 2) },
  ];
  const { text, failed } = summary(steps);
  expect(text.split('\n')).toEqual([
    '',
    '  types          1.3 s  ok      1 passed, 0 failed',
    '  unit tests    12.0 s  FAILED  40 passed, 2 failed',
    '',
    '41 passed, 2 failed',
  ]);
  expect(failed).toBe(true);
  expect(summary(steps.slice(0, 1)).failed).toBe(false);
});
