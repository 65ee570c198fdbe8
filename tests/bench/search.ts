/** From a keystroke in the search field to its painted results, on a phone six times slower than this machine. */
import type { Page } from 'playwright';
import { readClock, setClock } from './paint';
import { median, type Row } from './report';
import { newPhone, openAndKeep, type Stage, slowDown } from './stage';

/** What is typed, by language: everyday words, more than twenty keys. */
const typed: Record<string, string> = { en: 'deposit for a new flat', ar: 'مساعدة في دفع الإيجار' };
const times = 6;
const target = 60;
/** Without a change for so long, in milliseconds, all is painted: the first key waits for the index as well. */
const quiet = { first: 3000, later: 250 };

/** Types `words` a key at a time. Gives the milliseconds of each key, until what it changed was painted. */
async function type(page: Page, words: string): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const taken: number[] = [];
  for (const text of words) {
    await setClock(page, { event: 'keydown', quiet: taken.length === 0 ? quiet.first : quiet.later });
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: text, text, unmodifiedText: text });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
    taken.push(await readClock(page));
  }
  return taken;
}

/** Median and worst keystroke in each language, and the first one, which has the index made. */
export async function* searching(stage: Stage): AsyncGenerator<Row> {
  for (const [lang, words] of Object.entries(typed)) {
    const { context, page } = await newPhone(stage);
    await openAndKeep(page, `/${lang}/`);
    await slowDown(page, times);
    await page.goto(`/${lang}/search/`);
    await page.waitForFunction(() => document.activeElement?.id === 'query');
    const [first = NaN, ...later] = await type(page, words);
    if ((await page.inputValue('#query')) !== words || (await page.locator('.hit').count()) === 0)
      throw new Error(`The search page did not take "${words}", or found nothing: the times mean nothing.`);
    await context.close();
    yield* [
      {
        what: `${lang} keystroke to results, median of ${later.length}`,
        value: median(later),
        unit: 'ms',
        target,
      },
      { what: `${lang} keystroke to results, worst`, value: Math.max(...later), unit: 'ms', target },
      { what: `${lang} first keystroke, on a page just opened`, value: first, unit: 'ms' },
    ] satisfies Row[];
  }
}
