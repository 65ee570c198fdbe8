import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserHere } from '../../src/build/serve/browser.mjs';
import { root } from '../../src/build/serve/ready.mjs';

const port = Number(process.env.WAYMARK_TEST_PORT ?? 4199);
const report = process.env.WAYMARK_REPORT ?? join(root, '.cache/playwright.json');

/**
 * What the browser does without. Beside each window Chromium draws two pages for the list below its own address bar; no
 * test sees them, and they take as much of the processor as a page of ours. A browser heeds the last such list alone, so
 * what Playwright itself turns off for the sake of sound tests stands here again.
 */
const without = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/** The browser tests run on the production build that is in dist/: `npm test -- e2e` builds it first. */
export default defineConfig({
  testDir: '.',
  outputDir: join(root, '.cache/test-results'),
  timeout: 60_000,
  // Phones of the tests share this machine's processors: what is slow is no fault here, what never comes is.
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  // A browser on a busy machine may lose a race once; what fails twice is a fault. A second try is shown as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: report }]],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    serviceWorkers: 'allow',
    screenshot: 'only-on-failure',
    // What cannot be tapped fails before the whole test runs out of time, and says what it was.
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: browserHere() || undefined,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        `--disable-features=${without.join()}`,
      ],
    },
  },
  webServer: {
    command: `node tests/e2e/tools/serve-test.mjs ${port}`,
    cwd: root,
    url: `http://localhost:${port}/robots.txt`,
    reuseExistingServer: false,
    timeout: 15_000,
  },
});
