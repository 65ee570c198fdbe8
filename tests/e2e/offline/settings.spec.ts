/** Settings: languages kept and removed, light or dark, the home screen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { openSettings } from '../tools/kept';
import { codes, dist, driven, expect, kept, languages, open, say, test } from '../tools/site';

const list = readdirSync(join(dist, 'assets')).find((name) => /^languages\..*\.json$/.test(name)) ?? '';
const sizes: { code: string; bytes: number }[] = JSON.parse(readFileSync(join(dist, 'assets', list), 'utf8'));
const row = (page: Page, code: string) =>
  page.locator('.kept li').filter({ has: page.locator(`strong[lang="${code}"]`) });

for (const { code, dir } of driven) {
  const other = languages.find((language) => language.code !== code) ?? languages[0];

  test(`${code}: every language is listed by its own name, with its size`, async ({ page }) => {
    await open(page, to(code, 'settings'));
    await expect(page.locator('.kept li')).toHaveCount(languages.length);
    for (const language of languages) {
      const bytes = sizes.find((size) => size.code === language.code)?.bytes ?? 0;
      expect(bytes).toBeGreaterThan(1000);
      const size = say(code, 'settings.size', { size: String(Math.ceil(bytes / 1000)) });
      await expect(row(page, language.code)).toContainText(size);
      await expect(row(page, language.code).locator('strong')).toHaveText(language.name);
      await expect(row(page, language.code).locator('strong')).toHaveAttribute('dir', language.dir);
    }
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
  });

  test.describe(() => {
    test.use({ worker: true });

    test(`${code}: the language that is read and English stay`, async ({ page }) => {
      await open(page, to(code));
      await kept(page, code);
      await open(page, to(code, 'settings'));
      for (const lang of new Set([code, 'en'])) {
        await expect(row(page, lang)).toContainText(say(code, 'settings.kept'));
        await expect(row(page, lang)).toContainText(
          say(code, lang === code ? 'settings.using' : 'settings.always'),
        );
        await expect(row(page, lang).getByRole('button')).toHaveCount(0);
      }
      expect(other).toBeDefined();
    });
  });
}

const another = languages.find(({ code }) => code !== 'en') ?? { code: '', name: '' };
test('the database is not asked for where nothing is saved', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openSettings(page, 'en');
  await expect(page.getByText(say('en', 'keep.nothing')).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /\/keep-view-/.test(path))).not.toEqual([]);
  // What brings the database is known by what is in it: names of files change.
  const brings = (path: string) => readFileSync(join(dist, path), 'utf8').includes('DexieError');
  const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
  expect(scripts.filter((name) => brings(`assets/${name}`))).toHaveLength(1);
  expect(asked.filter((path) => path.endsWith('.js') && brings(path))).toEqual([]);
});

const keepName = say('en', 'settings.keepName', { language: another.name });
const forgetName = say('en', 'settings.forgetName', { language: another.name });
const cached = (page: Page) => page.evaluate((code) => caches.has(`waymark-language-${code}`), another.code);

test.describe(() => {
  test.use({ worker: true });

  test('a language is kept on a tap, opens with no signal, and is removed on a tap', async ({
    page,
    context,
  }) => {
    await open(page, to('en', 'settings'));
    await kept(page, 'en');
    await open(page, to('en', 'settings'));
    await expect(row(page, another.code)).toContainText(say('en', 'settings.notKept'));
    expect(await cached(page)).toBe(false);
    await page.getByRole('button', { name: keepName }).click();
    await expect(row(page, another.code).getByRole('button', { name: forgetName })).toBeVisible();
    await kept(page, another.code);

    await context.setOffline(true);
    await page.goto(to(another.code, 'help'));
    await expect(page.locator('html')).toHaveAttribute('lang', another.code);
    await open(page, to('en', 'settings'));
    await page.getByRole('button', { name: forgetName }).click();
    await expect(row(page, another.code).getByRole('button', { name: keepName })).toBeVisible();
    expect(await cached(page)).toBe(false);

    await page.getByRole('button', { name: keepName }).click();
    await expect(page.locator('#languages [role=status]')).toHaveText(say('en', 'settings.reasons.offline'));
  });

  test('“keep all” keeps every language', async ({ page }) => {
    await open(page, to('en', 'settings'));
    await kept(page, 'en');
    await open(page, to('en', 'settings'));
    const all = page.getByRole('button', { name: say('en', 'settings.keepAll') });
    await all.click();
    await expect(all).toHaveCount(0);
    for (const code of codes) await kept(page, code);
    await expect(page.locator('.kept').getByText(say('en', 'settings.notKept'))).toHaveCount(0);
  });
});

test('light or dark is kept, and is there from the start', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, to('en', 'settings'));
  const light = await paper();
  const choice = (name: string) => page.getByRole('radio', { name: say('en', `settings.themes.${name}`) });
  await expect(choice('auto')).toBeChecked();
  await choice('dark').check();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(to('en', 'housing'), { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  expect(await paper()).toBe(dark);
  await open(page, to('en', 'settings'));
  await expect(choice('dark')).toBeChecked();
  await choice('auto').check();
  expect(await paper()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).toBe(dark);
});
