/** A phone that can be killed: a Chromium with its profile on disk. */
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findBrowser } from '../../src/build/serve/browser.mjs';
import { ensureBuilt, root } from '../../src/build/serve/ready.mjs';
import { browserFlags } from '../bench/stage';

/** How long anything may take on a busy machine, in milliseconds. */
const timeoutMs = 120_000;

/** What Chromium draws beside each page, and nobody sees. */
const without = 'WebUIOmniboxPopup,WebUIOmniboxAimPopup,DestroyProfileOnBrowserClose';

export interface Phone {
  context: BrowserContext;
  /** Ends every process of it at once, by its own id, as when the battery is empty. Resolves when it is gone. */
  kill(): Promise<void>;
}

/** The folder of the build: `WAYMARK_DIST` names another than `dist/`. */
export async function builtHere(): Promise<string> {
  if (!process.env.WAYMARK_DIST) await ensureBuilt();
  return process.env.WAYMARK_DIST ?? join(root, 'dist');
}

/** Switches on the phone whose profile lies in `folder`. Its worker never comes: the rows are under attack, not the files. */
export async function switchOn(folder: string): Promise<Phone> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: findBrowser(),
    timeout: timeoutMs,
    // One process draws all pages: that many sites side by side would else be that many processes.
    args: [
      ...browserFlags,
      '--disable-gpu',
      `--disable-features=${without}`,
      '--disable-site-isolation-trials',
      '--renderer-process-limit=1',
    ],
  });
  context.setDefaultTimeout(timeoutMs);
  context.setDefaultNavigationTimeout(timeoutMs);
  // What tsx compiles names its functions with this helper, which the page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (made) => made;' });
  await context.addInitScript(() => {
    if ('ServiceWorkerContainer' in window)
      ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
  });
  // Chromium writes its id there: `host-id`.
  const id = Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1));
  if (!Number.isInteger(id) || id < 2) throw new Error('The browser does not say which process it is.');
  return {
    context,
    async kill() {
      const closed = new Promise((resolve) => context.once('close', resolve));
      // Playwright starts it as the head of a group of its own, with all its helpers in it.
      process.kill(-id, 'SIGKILL');
      await closed;
    },
  };
}
