/** A new build comes while a page is open: nothing is taken away, and it is taken on a tap or at the next start. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '../../src/build/ready.mjs';
import { serve } from '../../src/build/serve.mjs';
import { to } from '../../src/routes';
import { codes, dist, expect, kept, open, say, test, titleOf } from './site';

// One worker for all of it: the second build is made once.
test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(join(tmpdir(), 'waymark-update-'));
const next = join(folder, 'next');
const newer = (code: string) => `${titleOf(code, 'home')} (II)`;

test.beforeAll(() => {
  test.setTimeout(180_000);
  const words = join(folder, 'locales');
  cpSync(join(root, 'locales'), words, { recursive: true });
  for (const code of codes) {
    const file = join(words, code, 'ui.json');
    const ui = JSON.parse(readFileSync(file, 'utf8'));
    ui.home.title = `${ui.home.title} (II)`;
    writeFileSync(file, JSON.stringify(ui));
  }
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '--outDir', next, '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, WAYMARK_LOCALES: words },
    encoding: 'utf8',
  });
  expect(built.status, built.stderr).toBe(0);
});

interface Site {
  url: string;
  /** Puts the new build in place of the old one, as a host does: the old files are gone. */
  swap(without?: RegExp): void;
}

const over = test.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are asked for from this pattern.
  site: async ({}, use) => {
    const dir = mkdtempSync(join(folder, 'site-'));
    cpSync(dist, dir, { recursive: true });
    const { url, close } = await serve({ dir, port: 0 });
    const swap = (without?: RegExp) => {
      rmSync(dir, { recursive: true });
      cpSync(next, dir, { recursive: true, filter: (file) => !without?.test(file) });
    };
    await use({ url, swap });
    await close();
  },
});

/** Has the browser look for a new version now, as it does by itself from time to time. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
  });

const offer = (page: Page, code: string) => page.locator('.news').getByText(say(code, 'offline.update'));
const take = (page: Page, code: string) =>
  page.getByRole('button', { name: say(code, 'offline.updateNow') }).click();

/** Opens a language of the old build and waits until the phone keeps it. */
async function visit(page: Page, site: Site, code: string): Promise<void> {
  await open(page, site.url + to(code));
  await kept(page, code);
  await expect(page.locator('h1')).toHaveText(titleOf(code, 'home'));
}

for (const code of codes) {
  over(
    `${code}: the page goes on working, the new version is offered, and a tap takes it`,
    async ({ page, site }) => {
      await visit(page, site, code);
      site.swap();
      await look(page);
      await expect(offer(page, code)).toBeVisible();
      await expect(page.locator('h1')).toHaveText(titleOf(code, 'home'));
      for (const place of ['settings', 'housing', 'search']) {
        await page
          .locator(`a[href="${to(code, place)}"]`)
          .first()
          .click();
        await expect(page.locator('h1')).toHaveText(titleOf(code, place));
        await page.locator('nav.menu a').first().click();
        await expect(page.locator('h1')).toHaveText(titleOf(code, 'home'));
      }
      await take(page, code);
      await expect(page.locator('h1')).toHaveText(newer(code));
      await expect(offer(page, code)).toHaveCount(0);
    },
  );

  over(
    `${code}: kept, it survives the update, with no signal right after it`,
    async ({ page, site, context }) => {
      await visit(page, site, code);
      site.swap();
      await look(page);
      await expect(offer(page, code)).toBeVisible();
      await context.setOffline(true);
      await take(page, code);
      await expect(page.locator('h1')).toHaveText(newer(code));
      for (const lang of new Set([code, 'en'])) {
        await page.goto(site.url + to(lang, 'housing'));
        await expect(page.locator('h1')).toHaveText(titleOf(lang, 'housing'));
        await page.goto(site.url + to(lang));
        await expect(page.locator('h1')).toHaveText(newer(lang));
      }
    },
  );

  over(`${code}: left alone, the new version is there at the next start`, async ({ page, site, context }) => {
    await visit(page, site, code);
    site.swap();
    await look(page);
    await expect(offer(page, code)).toBeVisible();
    await page.close();
    await context.setOffline(true);
    await expect(async () => {
      const later = await context.newPage();
      await later.goto(site.url + to(code));
      const title = await later.locator('h1').textContent();
      await later.close();
      expect(title).toBe(newer(code));
    }).toPass();
  });
}

for (const code of codes.filter((one) => one !== 'en')) {
  over(`${code}: an update that does not come whole takes nothing away`, async ({ page, site, context }) => {
    await visit(page, site, code);
    const pack = readdirSync(join(next, 'packs')).find((name) => name.startsWith(`${code}.`)) ?? 'none';
    site.swap(new RegExp(pack.replaceAll('.', '\\.')));
    const gone = page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const updated = new Promise<string>((resolve) => {
        registration?.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => resolve(worker.state));
        });
      });
      await registration?.update();
      return updated;
    });
    expect(await gone).toBe('redundant');
    await context.setOffline(true);
    await page.goto(site.url + to(code, 'housing'));
    await expect(page.locator('h1')).toHaveText(titleOf(code, 'housing'));
    await page.goto(site.url + to(code));
    await expect(page.locator('h1')).toHaveText(titleOf(code, 'home'));
  });
}

test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
