/** What a young person does with the app, step by step, in any browser that puppeteer drives. A journey throws where it breaks. */
import { strict as assert } from 'node:assert';
import type { Page } from 'puppeteer-core';
import { to } from '../../src/routes';
import { packOf, say, titleOf } from '../e2e/tools/site';

export interface Stage {
  page: Page;
  /** The site, without a slash at the end. */
  url: string;
  /** What scripts, styles and fetches of the app failed with since it was last emptied. */
  faults: string[];
  /** Takes the site off the network, and puts it back. */
  unplug(): Promise<void>;
  plug(): Promise<void>;
}

/** Thrown where this browser or its driver cannot do a step, which says nothing about the app. */
export class CouldNot extends Error {}

const lang = 'en';
const right = packOf(lang).languages.find(({ dir }) => dir === 'rtl');
const list = packOf(lang).lists[0]?.id ?? '';
const topic = packOf(lang).topicList[0]?.id ?? '';
const passcode = '4815162342';
const button = (words: string) =>
  `::-p-xpath(//button[not(@disabled)][normalize-space()=${JSON.stringify(words)}])`;
const field = (label: string) =>
  `::-p-xpath(//*[@id=//label[contains(normalize-space(),${JSON.stringify(label)})]/@for] | //label[contains(normalize-space(),${JSON.stringify(label)})]//input)`;

/** Goes to a page or loads it anew; once more where Firefox says that the page before was still coming. */
async function go(page: Page, load: () => Promise<unknown>): Promise<void> {
  await load().catch((error: unknown) => {
    if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
    return load();
  });
  await taken(page);
}

const open = ({ page, url }: Stage, address: string) =>
  go(page, () => page.goto(url + address, { waitUntil: 'domcontentloaded' }));
const reload = (page: Page) => go(page, () => page.reload({ waitUntil: 'domcontentloaded' }));

/** Waits until the script has taken the page over. */
const taken = (page: Page) =>
  page.waitForFunction("history.scrollRestoration === 'manual' || document.querySelector('main.choose')");

/** Taps what stands on the page, in the middle of the screen: at its foot a message or the menu could lie over it. */
async function tap(page: Page, selector: string): Promise<void> {
  const found = await page.waitForSelector(selector);
  await found?.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await found?.click();
}

const sees = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, words);

const heading = (page: Page) => page.$eval('h1', (h1) => h1.textContent?.trim() ?? '');

export const journeys: Record<string, (stage: Stage) => Promise<void>> = {
  async read(stage) {
    const { page } = stage;
    await open(stage, to(lang));
    await tap(page, `main a[href="${to(lang, topic)}"]`);
    await page.waitForFunction(
      (title) => document.querySelector('h1')?.textContent === title,
      {},
      titleOf(lang, topic),
    );
    await page.goBack();
    await page.waitForFunction(
      (title) => document.querySelector('h1')?.textContent !== title,
      {},
      titleOf(lang, topic),
    );
  },

  async search(stage) {
    const { page } = stage;
    const [section] = packOf(lang).topics[topic]?.sections ?? [];
    await open(stage, to(lang, 'search'));
    await page.locator('input[type="search"]').fill(section?.title ?? '');
    await tap(page, `a.hit[href^="${to(lang, topic)}"]`);
    await page.waitForFunction((path) => location.pathname === path, {}, to(lang, topic));
    assert(!page.url().includes('?'), 'what was looked for stands in the address');
  },

  async list(stage) {
    const { page } = stage;
    await open(stage, to(lang, `lists/${list}`));
    const tick = '.items > .item input[type="checkbox"]:enabled';
    await tap(page, tick);
    await sees(page, say(lang, 'lists.saved'));
    await reload(page);
    await page.waitForFunction((one) => document.querySelector<HTMLInputElement>(one)?.checked, {}, tick);
  },

  async date(stage) {
    const { page } = stage;
    await open(stage, to(lang, 'dates'));
    await tap(page, button(say(lang, 'dates.addOwn')));
    await page.locator('form[id="add-own"] .date-name').fill('The kettle');
    const boxes = await page.$$('fieldset[id="add-own-day"] .date-field input');
    const year = String(new Date().getFullYear() + 1);
    for (const [place, part] of ['7', '6', year].entries()) await boxes[place]?.type(part);
    await tap(page, 'form[id="add-own"] button[type="submit"]');
    await page.waitForSelector('li.date');
    await reload(page);
    await page.waitForSelector('li.date');
    await sees(page, 'The kettle');
  },

  async language(stage) {
    const { page } = stage;
    if (!right) throw new CouldNot('No language of this site runs from right to left.');
    await open(stage, to(lang, topic));
    await tap(page, '.languages > summary');
    await tap(page, `.languages a[lang="${right.code}"]`);
    await page.waitForFunction(() => document.documentElement.dir === 'rtl');
    await taken(page);
    assert.equal(await heading(page), titleOf(right.code, topic));
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth;
    });
    assert(!wider, 'the page is wider than the screen');
  },

  async offline(stage) {
    const { page } = stage;
    await open(stage, to(lang));
    const inCharge = () => page.evaluate(async () => Boolean(navigator.serviceWorker?.controller));
    for (let tries = 0; !(await inCharge()); tries += 1) {
      if (tries > 120) throw new Error('the worker was not in charge after a minute');
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await stage.unplug();
    try {
      await open(stage, to(lang, topic));
      assert.equal(await heading(page), titleOf(lang, topic));
      // What a page fetches ahead comes once it has been read for a moment, and must come too.
      await new Promise((resolve) => setTimeout(resolve, 5000));
      await open(stage, to(lang, 'help'));
      assert.equal(await heading(page), titleOf(lang, 'help'));
      await new Promise((resolve) => setTimeout(resolve, 5000));
    } finally {
      await stage.plug();
    }
  },

  async 'exit and Back'(stage) {
    const { page } = stage;
    await open(stage, to(lang, topic));
    await page
      .locator(
        `a.exit, ::-p-xpath(//a[contains(normalize-space(),${JSON.stringify(say(lang, 'exit.button'))})])`,
      )
      .click();
    await page
      .waitForFunction(() => location.hostname !== 'localhost')
      .catch(() => {
        throw new CouldNot('the page that Exit opens did not come');
      });
    await page.goBack({ timeout: 10_000 }).catch(() => {});
    if (!page.url().startsWith(stage.url)) return;
    await sees(page, say(lang, 'exit.closed'));
    const seen = await page.evaluate(() => document.body.innerText);
    assert(!seen.includes(titleOf(lang, topic)), 'Back shows the page that was left');
    await tap(page, button(say(lang, 'exit.open')));
    await sees(page, titleOf(lang, topic));
  },

  async passcode(stage) {
    const { page } = stage;
    await open(stage, to(lang, 'settings'));
    await page.locator(field(say(lang, 'keep.passcode.new'))).fill(passcode);
    await page.locator(field(say(lang, 'keep.passcode.again'))).fill(passcode);
    await tap(page, button(say(lang, 'keep.passcode.set')));
    await sees(page, say(lang, 'keep.passcode.done'));
    await open(stage, to(lang, 'dates'));
    await sees(page, say(lang, 'keep.lock.title'));
    assert(
      !(await page.evaluate(() => document.body.innerText)).includes('The kettle'),
      'a locked date is shown',
    );
    await page.locator(field(say(lang, 'keep.lock.passcode'))).fill(passcode);
    await tap(page, button(say(lang, 'keep.lock.open')));
    await sees(page, 'The kettle');
  },

  async print(stage) {
    const { page } = stage;
    await open(stage, to(lang, topic));
    const pdf = await page.pdf({ format: 'A4' }).catch((error: unknown) => {
      throw new CouldNot(`it does not print for a driver: ${error instanceof Error ? error.message : error}`);
    });
    assert(
      Buffer.from(pdf).subarray(0, 5).toString() === '%PDF-' && pdf.length > 10_000,
      'the print is empty',
    );
  },
};
