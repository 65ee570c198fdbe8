/** A section read aloud: only in a voice that is on this phone, or from its recording; stopped, slower, faster. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { expectNoFault } from '../tools/axe';
import { dist, expect, inOne, open, packOf, say, sectionOf, test } from '../tools/site';

interface Spoken {
  text: string;
  rate: number;
  lang: string;
}
type Stubbed = Window & { spoken: Spoken[]; finish(): void; cancelled: number };

/** A phone with these voices. It says nothing by itself: `finish` ends the sentence that is spoken. */
async function givePhone(page: Page, voices: { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((voices) => {
    const stub = window as unknown as Stubbed;
    let now: { onend?: () => void; onerror?: () => void } | undefined;
    Object.assign(stub, { spoken: [], cancelled: 0 });
    stub.finish = () => {
      const ended = now;
      now = undefined;
      ended?.onend?.();
    };
    class Utterance {
      onend?: () => void;
      onerror?: () => void;
      voice: unknown;
      lang = '';
      rate = 1;
      constructor(readonly text: string) {}
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices.map((voice) => ({ ...voice, name: voice.lang, default: false })),
      speak: (words: Utterance) => {
        now = words;
        stub.spoken.push({ text: words.text, rate: words.rate, lang: words.lang });
      },
      cancel: () => {
        const cut = now;
        now = undefined;
        stub.cancelled += 1;
        // Browsers tell of the end of what was cut short too.
        cut?.onerror?.();
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
}

const spoken = (page: Page) => page.evaluate(() => (window as unknown as Stubbed).spoken);
const finish = (page: Page) => page.evaluate(() => (window as unknown as Stubbed).finish());
const listen = (page: Page) => page.locator('#deposit .listen');

for (const code of inOne('en')) {
  test(`${code}: read sentence by sentence, marked, slower and faster, to its end`, async ({ page }) => {
    await givePhone(page, [
      { lang: 'xx', localService: true },
      { lang: `${code}-XX`, localService: true },
    ]);
    await open(page, to(code, 'housing'));
    const { title } = sectionOf(code, 'housing', 'deposit');
    await listen(page).click();
    await expect.poll(async () => (await spoken(page)).length).toBe(1);
    expect((await spoken(page))[0]).toMatchObject({ text: title, rate: 1, lang: `${code}-XX` });
    await expect(page.locator('#deposit h2')).toHaveAttribute('data-reading', '');
    await page.getByRole('button', { name: say(code, 'aloud.faster') }).click();
    expect((await spoken(page)).at(-1)).toMatchObject({ text: title, rate: 1.2 });
    await page.getByRole('button', { name: say(code, 'aloud.slower') }).click();
    await page.getByRole('button', { name: say(code, 'aloud.slower') }).click();
    expect((await spoken(page)).at(-1)).toMatchObject({ text: title, rate: 0.8 });
    await expectNoFault(page, { within: '#deposit' });

    const before = (await spoken(page)).length;
    for (let turn = 0; turn < 60; turn += 1) {
      if ((await page.locator('.player').count()) === 0) break;
      await finish(page);
    }
    await expect(page.locator('.player, [data-reading], [data-playing]')).toHaveCount(0);
    const texts = (await spoken(page)).slice(before).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(2);
    const shown = (await page.locator('#deposit').innerText()).replace(/[\u2066-\u2069\u200e\u200f]/g, '');
    for (const text of texts) expect(shown.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
  });

  test(`${code}: not offered where the phone has no voice of its own for it`, async ({ page }) => {
    await givePhone(page, [
      { lang: `${code}-XX`, localService: false },
      { lang: 'xx', localService: true },
    ]);
    await open(page, to(code, 'housing'));
    await expect(page.locator('#deposit h2')).toBeVisible();
    await expect(page.locator('.listen')).toHaveCount(0);
  });
}

test('a voice that the phone names a moment late is offered then', async ({ page }) => {
  await givePhone(page, []);
  await open(page, to('en', 'housing'));
  await expect(page.locator('.listen')).toHaveCount(0);
  await page.evaluate(() => {
    speechSynthesis.getVoices = () => [{ lang: 'en-GB', localService: true } as SpeechSynthesisVoice];
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  await expect(listen(page)).toBeVisible();
});

test('it stops when asked, for another section, when the page is left, and at once on exit', async ({
  page,
}) => {
  await givePhone(page, [{ lang: 'en-GB', localService: true }]);
  await open(page, to('en', 'housing'));
  const reading = () => page.evaluate(() => document.querySelector('[data-playing]')?.id ?? '');
  const cancelled = () => page.evaluate(() => (window as unknown as Stubbed).cancelled);
  await listen(page).click();
  await expect.poll(reading).toBe('deposit');
  await page.getByRole('button', { name: say('en', 'aloud.stop'), exact: true }).click();
  await expect.poll(reading).toBe('');
  await expect(listen(page)).toBeFocused();

  await listen(page).click();
  await expect.poll(reading).toBe('deposit');
  await page.locator('.section .listen').first().click();
  await expect.poll(reading).not.toBe('deposit');
  await expect(page.locator('.player')).toHaveCount(1);
  const before = await cancelled();
  await page.locator('.menu a').first().click();
  await expect(page.locator('h1')).toHaveText(say('en', 'home.title'));
  expect(await cancelled()).toBeGreaterThan(before);
  await expect(page.locator('.player')).toHaveCount(0);

  await page.goto(to('en', 'housing'));
  await listen(page).click();
  await expect.poll(reading).toBe('deposit');
  await page.context().setOffline(true);
  const running = await cancelled();
  await page.locator('.exit').click();
  await expect.poll(cancelled).toBeGreaterThan(running);
});

/** A second of silence that every browser plays. */
function silence(): Buffer {
  const samples = 8000;
  const wave = Buffer.alloc(44 + samples, 128);
  wave.write('RIFF', 0);
  wave.writeUInt32LE(36 + samples, 4);
  wave.write('WAVEfmt ', 8);
  wave.writeUInt32LE(16, 16);
  wave.writeUInt16LE(1, 20);
  wave.writeUInt16LE(1, 22);
  wave.writeUInt32LE(8000, 24);
  wave.writeUInt32LE(8000, 28);
  wave.writeUInt16LE(1, 32);
  wave.writeUInt16LE(8, 34);
  wave.write('data', 36);
  wave.writeUInt32LE(samples, 40);
  return wave;
}

const recording = '/assets/en.housing.deposit.12345678.mp3';

/** Has the page say that the deposit is recorded, as the build does where the file is there. */
async function record(page: Page, there: boolean): Promise<void> {
  const html = readFileSync(join(dist, 'en/housing/index.html'), 'utf8');
  const { title } = sectionOf('en', 'housing', 'deposit');
  const head = `"id":"deposit","title":${JSON.stringify(title)},`;
  expect(html).toContain(head);
  const body = html.replace(head, `${head}"audio":"${recording}",`);
  await page.route('**/en/housing/', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.route(`**${recording}`, (route) =>
    there ? route.fulfill({ contentType: 'audio/wav', body: silence() }) : route.fulfill({ status: 404 }),
  );
}

test.describe('a recording', () => {
  test.use({ serviceWorkers: 'block' });

  test('is played in place of the voice, where the phone has none too', async ({ page }) => {
    await givePhone(page, []);
    await record(page, true);
    await open(page, to('en', 'housing'));
    await expect(page.locator('.listen')).toHaveCount(1);
    const asked = page.waitForRequest(`**${recording}`);
    await listen(page).click();
    await asked;
    await expect(page.locator('#deposit')).toHaveAttribute('data-playing', '');
    await expect(page.locator('.player')).toHaveCount(0, { timeout: 8_000 });
    await expect(page.getByText(say('en', 'section.listenFailed'))).toHaveCount(0);
    expect(await spoken(page)).toEqual([]);
  });

  test('that is not there leaves it to the voice; with no voice either that is said', async ({ page }) => {
    await givePhone(page, [{ lang: 'en-GB', localService: true }]);
    await record(page, false);
    await open(page, to('en', 'housing'));
    await listen(page).click();
    await expect
      .poll(async () => (await spoken(page))[0]?.text)
      .toBe(sectionOf('en', 'housing', 'deposit').title);
    await page.evaluate(() => {
      speechSynthesis.getVoices = () => [];
    });
    await finish(page);
    await expect(page.getByText(say('en', 'section.listenFailed'))).toBeVisible();
    await expect(page.locator('.player')).toHaveCount(0);
  });
});

test('no recording is kept on the phone unasked', () => {
  const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
  expect(worker).not.toMatch(/\.(mp3|m4a|ogg)"/);
  expect(packOf('en').language.code).toBe('en');
});
