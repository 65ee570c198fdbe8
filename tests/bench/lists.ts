/** Lists on a phone that is full of them, four times slower than this machine; and what the database weighs, for whom. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fillPhone } from '../stores';
import { readClock, setClock } from './paint';
import { median, type Row } from './report';
import { newPhone, openAndKeep, type Stage, slowDown } from './stage';

const lists = 200;
const perList = 50;
const times = 4;
const taps = 10;
/** How long a page is left alone before a tap, in milliseconds: nobody taps at the moment in which it appears. */
const still = 1000;
/** How long a finger stays down, in milliseconds. */
const press = { delay: 60 };
const target = { open: 100, tick: 50 };
/** Pages that only read, for somebody who has saved nothing: all kinds. */
const reading = ['', 'housing/', 'search/', 'lists/', 'lists/my-documents/', 'dates/', 'me/', 'settings/'];

/** As many lists with as many items, as the app keeps them. */
function many() {
  const all = Array.from({ length: lists }, (_, nth) => nth);
  return {
    lists: all.map((nth) => ({
      id: `own-${nth}`,
      title: `List ${nth}`,
      created: nth,
      order: nth,
      changed: 1,
    })),
    items: all.flatMap((nth) =>
      Array.from({ length: perList }, (_, order) => {
        const list = `own-${nth}`;
        return { id: `${list}-${order}`, list, text: `Thing ${order} of ${nth}`, order, changed: 1 };
      }),
    ),
  };
}

/** From a tap on a list to its painted items; from a tap on an item to the paint that shows it ticked, and to the one that calls it saved. */
async function* using(stage: Stage): AsyncGenerator<Row> {
  const { context, page } = await newPhone(stage);
  await openAndKeep(page, '/en/');
  await fillPhone(page, many());
  await page.goto('/en/lists/');
  await slowDown(page, times);
  const opened: number[] = [];
  const ticked: number[] = [];
  const saved: number[] = [];
  for (let nth = 0; nth < taps; nth++) {
    const id = `own-${nth * 7}`;
    const door = page.locator(`a[href$="#${id}"]`);
    await door.waitFor();
    await page.waitForTimeout(still);
    await setClock(page, { event: 'click', shows: `[data-item="${id}-${perList - 1}"]` });
    await door.click(press);
    opened.push(await readClock(page));
    const tick = async (item: string, also = '') => {
      await page.waitForTimeout(still);
      await setClock(page, { event: 'click', shows: `#main:has(${item}.item-done)${also}` });
      await page.locator(`${item} input`).click(press);
      return readClock(page);
    };
    ticked.push(await tick(`[data-item="${id}-${nth}"]`));
    saved.push(await tick(`[data-item="${id}-${nth + 1}"]`, ':has(.saved svg)'));
    await page.goBack();
  }
  await context.close();
  const all = `of ${lists} lists with ${lists * perList} items`;
  yield* [
    { what: `opening one ${all}, median of ${taps}`, value: median(opened), unit: 'ms', target: target.open },
    { what: '· worst', value: Math.max(...opened), unit: 'ms' },
    {
      what: `a tick, painted, median of ${taps}`,
      value: median(ticked),
      unit: 'ms',
      target: target.tick,
    },
    { what: '· worst', value: Math.max(...ticked), unit: 'ms' },
    { what: '· painted, saved and called so, median', value: median(saved), unit: 'ms' },
  ] satisfies Row[];
}

/** What the database weighs, and how often pages that only read ask for it. */
async function* database(stage: Stage, site: string): AsyncGenerator<Row> {
  const folder = join(site, 'assets');
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.js') && readFileSync(join(folder, file), 'utf8').includes('DexieError'),
  );
  if (files.length === 0) throw new Error(`No file in ${folder} holds Dexie: the weight means nothing.`);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, `${file}.br`)).size, 0);
  const { context, page } = await newPhone(stage);
  let asked = 0;
  page.on('request', (request) => {
    if (files.some((file) => request.url().endsWith(`/${file}`))) asked += 1;
  });
  for (const place of reading) await page.goto(`/en/${place}`, { waitUntil: 'networkidle' });
  await context.close();
  yield* [
    { what: 'the database (Dexie and what works with it)', value: bytes / 1000, unit: 'kB' },
    { what: `· asked for by ${reading.length} pages that only read`, value: asked, unit: '', target: 0 },
  ] satisfies Row[];
}

/** Opening a list, a tick, and the weight of the database. `site` is the folder of the build that the stage serves. */
export async function* listing(stage: Stage, site: string): AsyncGenerator<Row> {
  yield* using(stage);
  yield* database(stage, site);
}
