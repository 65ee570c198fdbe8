/** Reads what test runners report, and writes what `npm test` ends with. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {'passed' | 'failed' | 'flaky' | 'skipped'} State `flaky` failed, and passed when it was tried again */
/** @typedef {{ name: string, seconds: number, state: State, fault?: string }} Test */
/** @typedef {{ name: string, seconds: number, count: Count, tests?: Test[] }} Step */
/** @typedef {{ status: string, fullName: string, duration?: number | null, failureMessages?: string[] }} VitestTest */
/** @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile */
/** @typedef {{ status: string, duration: number, error?: { message?: string } }} Result */
/** @typedef {{ title: string, file: string, line: number, tests: { status: string, results: Result[] }[] }} Spec */
/** @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite */

/** How many of the slowest tests are named. */
const slowest = 20;

/** @type {Record<string, State>} what Playwright and Vitest call them */
const states = {
  expected: 'passed',
  unexpected: 'failed',
  passed: 'passed',
  failed: 'failed',
  flaky: 'flaky',
};

/** The first line of a fault, without the colours of a terminal. @param {string} [message] */
const firstLine = (message = '') =>
  message
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with it
    .replace(/\u001B\[\d+m/g, '')
    .split('\n')[0]
    ?.trim();

/**
 * The tests of Vitest's JSON report. A file that could not be read is a failed test of its own.
 * @param {{ testResults: VitestFile[] }} report
 * @returns {Test[]}
 */
export const vitestTests = ({ testResults }) =>
  testResults.flatMap(({ name, status, message, assertionResults }) =>
    assertionResults.length === 0 && status === 'failed'
      ? [{ name, seconds: 0, state: 'failed', fault: firstLine(message) }]
      : assertionResults.map((test) => ({
          name: `${name} › ${test.fullName}`,
          seconds: (test.duration ?? 0) / 1000,
          state: states[test.status] ?? 'skipped',
          fault: firstLine(test.failureMessages?.[0]),
        })),
  );

/**
 * The tests of Playwright's JSON report. The seconds are those of all tries together.
 * @param {Suite} report
 * @returns {Test[]}
 */
export const playwrightTests = ({ specs = [], suites = [] }) => [
  ...specs.flatMap(({ title, file, line, tests }) =>
    tests.map(({ status, results }) => ({
      name: `${file}:${line} › ${title}`,
      seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
      state: states[status] ?? 'skipped',
      fault: firstLine(results.find(({ error }) => error)?.error?.message),
    })),
  ),
  ...suites.flatMap(playwrightTests),
];

/**
 * How many of each. What passed when it was tried again counts as passed, and is named at the end.
 * @param {Test[]} tests
 * @returns {Count}
 */
export function countOf(tests) {
  const of = (/** @type {State[]} */ ...those) => tests.filter(({ state }) => those.includes(state)).length;
  return { passed: of('passed', 'flaky'), failed: of('failed'), skipped: of('skipped') };
}

/**
 * What a runner's tests and its exit code come to. Nothing run is a failure, and so is an exit code that no failed
 * test explains.
 * @param {Count | null} count null where there is no report
 * @param {number} code the runner's exit code
 * @returns {Count}
 */
export function judge(count, code) {
  const { passed, failed, skipped } = count ?? { passed: 0, failed: 0, skipped: 0 };
  const unexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: failed + (unexplained ? 1 : 0), skipped };
}

/**
 * @param {Count} count
 * @returns {string} `12 passed, 0 failed`, and `, 1 skipped` where any was
 */
export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** The tests in a state, a line each, with what went wrong. @param {Test[]} tests @param {State} state */
const named = (tests, state) =>
  tests
    .filter((test) => test.state === state)
    .map(({ name, fault }) => `  ${state}: ${name}${fault ? `\n    ${fault}` : ''}`);

/**
 * The tests that took the longest, a line each.
 * @param {Step[]} steps
 */
export function times(steps) {
  const tests = steps.flatMap((step) => step.tests ?? []).sort((a, b) => b.seconds - a.seconds);
  const rows = tests
    .slice(0, slowest)
    .map(({ name, seconds }) => `  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
  return ['', `The ${rows.length} slowest of ${tests.length} tests:`, ...rows].join('\n');
}

/**
 * Which tests failed, and which only at first; the table of steps; and last the line for them all.
 * @param {Step[]} steps
 * @returns {{ text: string, failed: boolean }}
 */
export function summary(steps) {
  const width = Math.max(...steps.map((step) => step.name.length));
  const rows = steps.map(({ name, seconds, count }) => {
    const mark = count.failed ? 'FAILED' : 'ok';
    return `  ${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${mark.padEnd(6)}  ${line(count)}`;
  });
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { count } of steps) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
  }
  const tests = steps.flatMap((step) => step.tests ?? []);
  const faults = [...named(tests, 'flaky'), ...named(tests, 'failed')];
  return {
    text: ['', ...faults, ...(faults.length > 0 ? [''] : []), ...rows, '', line(total)].join('\n'),
    failed: total.failed > 0 || steps.length === 0,
  };
}
