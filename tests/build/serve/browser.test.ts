import { describe, expect, it } from 'vitest';
import { browserHere, findBrowser, type Probes } from '../../../src/build/serve/browser.mjs';

/** A machine on which only the files given start; `got` are added by the download and the package. */
function machineWith(
  files: string[],
  env: Record<string, string> = {},
  got: { download?: string; install?: string } = {},
) {
  const said: string[] = [];
  const here = new Set(files);
  const probes: Probes = {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    platform: 'linux',
    exists: (file) => here.has(file),
    works: (file) => here.has(file),
    playwrights: () => '/cache/playwright/chrome',
    download: () => void (got.download && here.add(got.download)),
    canInstall: () => got.install !== undefined,
    install: () => void (got.install && here.add(got.install)),
    say: (sentence) => void said.push(sentence),
  };
  return { probes, said };
}

const own = '/cache/playwright/chrome';

describe('which browser the tests take', () => {
  it('takes the one that the environment names before any other', () => {
    const files = ['/opt/a', '/opt/b', '/usr/bin/chromium', own];
    expect(browserHere(machineWith(files, { WAYMARK_BROWSER: '/opt/a', CHROME_PATH: '/opt/b' }).probes)).toBe(
      '/opt/a',
    );
    expect(browserHere(machineWith(files, { CHROME_PATH: '/opt/b' }).probes)).toBe('/opt/b');
    expect(browserHere(machineWith(files, { CHROME_PATH: '/opt/gone' }).probes)).toBe('/usr/bin/chromium');
  });

  it('says so when WAYMARK_BROWSER names nothing that starts', () => {
    const { probes } = machineWith(['/usr/bin/chromium'], { WAYMARK_BROWSER: '/opt/gone' });
    expect(() => browserHere(probes)).toThrow('WAYMARK_BROWSER is "/opt/gone", which does not start.');
  });

  it("takes the system's before Playwright's own", () => {
    expect(browserHere(machineWith(['/usr/bin/google-chrome', own]).probes)).toBe('/usr/bin/google-chrome');
    expect(browserHere(machineWith(['/usr/bin/google-chrome', '/usr/bin/chromium']).probes)).toBe(
      '/usr/bin/chromium',
    );
    expect(browserHere(machineWith([own]).probes)).toBe(own);
  });

  it('passes over a command that is there and does not start, as a stub for a missing package', () => {
    const { probes } = machineWith(['/usr/bin/chromium-browser', own]);
    expect(browserHere({ ...probes, works: (file) => file === own })).toBe(own);
  });

  it('looks where Windows and macOS keep theirs', () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const windows = machineWith([chrome], { ProgramFiles: 'C:\\Program Files' }).probes;
    expect(browserHere({ ...windows, platform: 'win32' })).toBe(chrome);
    const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(browserHere({ ...machineWith([app]).probes, platform: 'darwin' })).toBe(app);
  });

  it("downloads Playwright's, then installs the system's package, and says each", () => {
    const download = machineWith([], {}, { download: own, install: '/usr/bin/chromium' });
    expect(findBrowser(download.probes)).toBe(own);
    expect(download.said).toHaveLength(1);
    const install = machineWith([], {}, { install: '/usr/bin/chromium' });
    expect(findBrowser(install.probes)).toBe('/usr/bin/chromium');
    expect(install.said).toHaveLength(2);
  });

  it('says what to do when none can be had', () => {
    expect(() => findBrowser(machineWith([]).probes)).toThrow('WAYMARK_BROWSER=/path/to/chrome npm test');
  });
});
