/** A page that the phone translates goes on as if nobody had touched its texts. */
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/build/serve/browser.mjs';
import { translate, type Way, ways } from './translated/translator';

const steps = [0, 1, 2, 3, 4, 5, 4, 3, 0, 5, 1, 0, 2];
const sent =
  '<main><p>You have 0 things end</p><p role="status"></p><p>plain tail 0</p><ul><li>c0</li><li>a0</li></ul><p>c<br>a<br></p><section>gone <em>soon</em></section></main>';

let browser: Browser;
let script = '';

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  const input = fileURLToPath(new URL('./translated/page.ts', import.meta.url));
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: false, rollupOptions: { input } },
  });
  const [{ output }] = [made].flat() as unknown as { output: { code?: string }[] }[] as [
    { output: { code?: string }[] },
  ];
  script = output[0]?.code ?? '';
}, 120_000);
afterAll(() => browser?.close());

interface Drive {
  way?: Way;
  /** Translated before the script takes the page over, or after. */
  early?: boolean;
  /** Shown untranslated again in the middle. */
  back?: boolean;
  unwatched?: boolean;
}

/** The words on the page after each step, and what was thrown. */
async function drive({ way, early, back, unwatched }: Drive): Promise<{ seen: string[]; thrown: string[] }> {
  const page = await browser.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  await page.setContent(`<div id="app">${sent}</div>`);
  if (unwatched) await page.evaluate(() => Object.assign(globalThis, { unwatched: true }));
  if (way && early) await page.evaluate(translate, way);
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction(() => 'setCount' in globalThis);
  if (way && !early) await page.evaluate(translate, way);
  const seen: string[] = [];
  for (const [nth, count] of steps.entries()) {
    seen.push(
      await page.evaluate(async (next) => {
        (globalThis as unknown as { setCount: (count: number) => void }).setCount(next);
        await new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done))));
        return document.getElementById('app')?.innerText ?? '';
      }, count),
    );
    if (back && nth === 6)
      await page.evaluate(() => (globalThis as unknown as { translateBack: () => void }).translateBack());
  }
  await page.close();
  return { seen, thrown };
}

test.each(ways)(
  'a phone that %s each text: nothing freezes, throws or is there twice',
  async (way) => {
    const plain = await drive({});
    expect(new Set(plain.seen).size).toBe(6);
    for (const early of [true, false])
      expect(await drive({ way, early, back: !early }), early ? 'early' : 'late, and back').toEqual(plain);
    // Without the watch the page does freeze: the translator is one that does harm.
    expect(await drive({ way, unwatched: true })).not.toEqual(plain);
  },
  120_000,
);

test('what is written in the very moment in which the browser takes a text away stays', async () => {
  const page = await browser.newPage();
  await page.setContent('<div id="app"></div>');
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction(() => 'setCount' in globalThis);
  const said = await page.evaluate(async () => {
    const item = document.querySelector('#app li') as HTMLElement;
    const text = item.firstChild as Text;
    const font = document.createElement('font');
    font.append(text.data);
    text.replaceWith(font);
    text.data = 'newer';
    await Promise.resolve();
    return item.innerText;
  });
  await page.close();
  expect(said).toBe('newer0');
});
