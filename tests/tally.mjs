/** Counts what test runners report, and writes the table that `npm test` ends with. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ name: string, seconds: number, count: Count }} Step */

/**
 * What a runner's report and its exit code come to. Nothing run is a failure, and so is an exit code that no failed
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
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report Vitest's JSON
 * @returns {Count}
 */
export function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report Playwright's JSON
 * @returns {Count} a test that passed when it was tried again counts as passed; Playwright names it as flaky in its list
 */
export function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * @param {Count} count
 * @returns {string} `12 passed, 0 failed`, and `, 1 skipped` where any was
 */
export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/**
 * The table of steps, and last the line for them all.
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
  return { text: ['', ...rows, '', line(total)].join('\n'), failed: total.failed > 0 || steps.length === 0 };
}
