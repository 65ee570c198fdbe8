/** From a tap on a topic to its painted heading, on a phone four times slower than this machine. */
import type { Page } from 'playwright';
import { readClock, setClock } from './paint';
import { median, type Row } from './report';
import { newPhone, openAndKeep, type Stage, slowDown } from './stage';

const times = 4;
const target = 100;
const taps = 10;
const topics = '.topics a';

/** Opens ten topics from the home page, one after the other. Gives the milliseconds of each. */
async function openTopics(page: Page): Promise<number[]> {
  const taken: number[] = [];
  for (let nth = 0; nth < taps; nth++) {
    await setClock(page, { event: 'click' });
    await page.locator(topics).nth(nth).click();
    taken.push(await readClock(page));
    await page.goBack();
    await page.locator(topics).first().waitFor();
  }
  return taken;
}

const rowsOf = (lang: string, how: string, taken: number[]): Row[] => [
  { what: `${lang} next page ${how}, median of ${taken.length}`, value: median(taken), unit: 'ms', target },
  { what: `${lang} next page ${how}, worst`, value: Math.max(...taken), unit: 'ms' },
];

/** Online and with no signal in each language, and the first tap of all, before anything was fetched ahead. */
export async function* nextPages(stage: Stage): AsyncGenerator<Row> {
  for (const lang of ['en', 'ar']) {
    const { context, page } = await newPhone(stage);
    await openAndKeep(page, `/${lang}/`);
    await slowDown(page, times);
    yield* rowsOf(lang, 'online', await openTopics(page));
    await context.setOffline(true);
    await page.reload();
    await page.locator(topics).first().waitFor();
    yield* rowsOf(lang, 'offline', await openTopics(page));
    await context.close();
    yield {
      what: `${lang} first tap, nothing fetched ahead`,
      value: await firstTap(stage, lang),
      unit: 'ms',
    };
  }
}

async function firstTap(stage: Stage, lang: string): Promise<number> {
  const { context, page } = await newPhone(stage);
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto(`/${lang}/`, { waitUntil: 'networkidle' });
  await slowDown(page, times);
  await setClock(page, { event: 'click' });
  await page.locator(topics).first().click();
  const taken = await readClock(page);
  await context.close();
  return taken;
}
