import { expect, it } from 'vitest';
import { countOf, judge, line, playwrightTests, summary, times, vitestTests } from './tally.mjs';

const count = (passed: number, failed = 0, skipped = 0) => ({ passed, failed, skipped });

it('reads what Vitest reports, a file that could not be read too', () => {
  const test = { fullName: 'sums add', duration: 1500, failureMessages: [] };
  const tests = vitestTests({
    testResults: [
      {
        ...{ name: 'a.test.ts', status: 'failed' },
        assertionResults: [
          { ...test, status: 'passed' },
          { ...test, status: 'failed', failureMessages: ['\u001B[31mExpected 1\u001B[39m\nat line 3'] },
          { ...test, status: 'pending' },
          { ...test, status: 'todo' },
        ],
      },
      { name: 'b.test.ts', status: 'failed', message: 'No such file', assertionResults: [] },
    ],
  });
  expect(countOf(tests)).toEqual(count(1, 2, 2));
  expect(tests[1]).toEqual({
    ...{ name: 'a.test.ts › sums add', seconds: 1.5, state: 'failed', fault: 'Expected 1' },
  });
  expect(tests[4]).toMatchObject({ name: 'b.test.ts', fault: 'No such file' });
});

it('reads what Playwright reports, in suites of suites', () => {
  const spec = { title: 'a list opens', file: 'lists/open.spec.ts', line: 7 };
  const bad = { status: 'failed', duration: 2000, error: { message: 'Timed out\nmore' } };
  const good = { status: 'passed', duration: 500 };
  const of = (status: string, ...results: (typeof bad | typeof good)[]) => ({
    ...spec,
    tests: [{ status, results }],
  });
  const tests = playwrightTests({
    suites: [
      { specs: [of('expected', good)], suites: [{ specs: [of('unexpected', bad, bad)] }] },
      { specs: [of('flaky', bad, good), of('skipped')] },
    ],
  });
  expect(countOf(tests)).toEqual(count(2, 1, 1));
  expect(tests[1]).toEqual({
    ...{ name: 'lists/open.spec.ts:7 › a list opens', seconds: 4, state: 'failed', fault: 'Timed out' },
  });
});

it('names what failed, what failed only at first, and what takes long', () => {
  const tests = [
    { name: 'a.spec.ts:1 › quick', seconds: 1, state: 'passed' as const },
    { name: 'b.spec.ts:2 › slow', seconds: 9.25, state: 'failed' as const, fault: 'Timed out' },
    { name: 'c.spec.ts:3 › shaky', seconds: 3, state: 'flaky' as const },
  ];
  const steps = [{ name: 'browser tests', seconds: 13, count: countOf(tests), tests }];
  expect(summary(steps).text.split('\n')).toEqual([
    '',
    '  flaky: c.spec.ts:3 › shaky',
    '  failed: b.spec.ts:2 › slow',
    '    Timed out',
    '',
    '  browser tests    13.0 s  FAILED  2 passed, 1 failed',
    '',
    '2 passed, 1 failed',
  ]);
  expect(times(steps).split('\n').slice(1, 3)).toEqual([
    'The 3 slowest of 3 tests:',
    '     9.3 s  b.spec.ts:2 › slow',
  ]);
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
