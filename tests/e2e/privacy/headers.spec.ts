/** What the host sends: a strict policy that nothing goes against, true caching, and an answer for what is not there. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { earlyScript } from '../../../src/build/site/inline-early';
import { to } from '../../../src/routes';
import { codes, council, dist, expect, kept, languages, open, say, test } from '../tools/site';

const asset = readdirSync(join(dist, 'assets')).find((name) => name.endsWith('.js')) ?? '';
const pack = readdirSync(join(dist, 'packs')).find((name) => name.endsWith('.json')) ?? '';

test('every answer carries the headers that keep scripts and frames of others out', async ({ request }) => {
  for (const address of ['/', '/en/', '/ar/housing/', '/en/nothing/', '/sw.js', `/assets/${asset}`]) {
    const headers = (await request.get(address)).headers();
    const policy = (headers['content-security-policy'] ?? '').split('; ');
    for (const rule of [
      "default-src 'none'",
      `script-src 'self' ${earlyScript().allowed}`,
      "style-src 'self'",
      "connect-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy, address).toContain(rule);
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:/);
    expect(headers, address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  }
});

test('hashed files are kept for a year; pages and the worker are asked for anew', async ({ request }) => {
  const cached = async (address: string) => (await request.get(address)).headers()['cache-control'];
  for (const address of [`/assets/${asset}`, `/packs/${pack}`])
    expect(await cached(address)).toBe('public, max-age=31536000, immutable');
  for (const address of ['/', '/en/housing/', '/sw.js', '/early.js', '/manifest.webmanifest'])
    expect(await cached(address)).toBe('no-cache');
});

test.describe(() => {
  test.use({ worker: true });

  // The fixture of every test fails it when the policy refuses anything or a script throws, and accessibility.spec.ts opens
  // every page. Here, what no other test opens with the policy in force: the worker on its first visit.
  for (const code of codes) {
    test(`${code}: the worker and a page that is not there keep to the policy`, async ({ page }) => {
      await open(page, to(code));
      await kept(page, code);
      await open(page, `/${code}/nothing/`);
      await expect(page.locator('h1')).toHaveText(say(code, 'missing.title'));
    });
  }
});

test('the policy is in force: what it forbids is refused', async ({ page, sound }) => {
  await open(page, '/en/');
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
  await expect.poll(() => sound.splice(0).join()).toContain('Policy');
  // Whatever else comes of that one fault is no fault of the app.
  await page.close();
  sound.length = 0;
});

test.describe('without a worker, which would answer by itself', () => {
  test.use({ serviceWorkers: 'block' });

  for (const { code, dir } of languages) {
    test(`${code}: an unknown address is answered in that language`, async ({ page }) => {
      for (const address of [`/${code}/nothing/`, `/${code}/housing/nothing/`]) {
        expect((await page.goto(address))?.status(), address).toBe(404);
        await expect(page.locator('html')).toHaveAttribute('lang', code);
        await expect(page.locator('html')).toHaveAttribute('dir', dir);
        await expect(page.locator('h1')).toHaveText(say(code, 'missing.title'));
        await expect(page.getByRole('link', { name: say(code, 'missing.search') })).toHaveAttribute(
          'href',
          to(code, 'search'),
        );
        await expect(page.getByRole('link', { name: say(code, 'missing.home') })).toHaveAttribute(
          'href',
          to(code),
        );
      }
    });
  }

  test('an address of no language offers every language', async ({ page }) => {
    expect((await page.goto('/xx/nothing/'))?.status()).toBe(404);
    for (const { code, name } of languages) {
      await expect(page.getByText(say(code, 'missing.title'))).toBeVisible();
      await expect(page.getByRole('link', { name })).toHaveAttribute('href', to(code));
    }
  });
});

test('a missing file is no page', async ({ request }) => {
  for (const address of ['/assets/missing.js', '/packs/en.missing.json']) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(answer.headers()['content-type'], address).toContain('text/plain');
    expect(await answer.text()).not.toContain(council.app);
  }
});
