/** A browser that turns HTML into PDF: with no network, and the same on every machine for its fonts come with the HTML. */
import { chromium } from 'playwright';
import { browserHere } from '../serve/browser.mjs';
import { insideHeight, insideWidth, type Size } from './sheet';

export interface Press {
  /**
   * The PDF of a file of HTML. `fit`: the sheet that its first section must fit on: the type is made smaller until it
   * does. `trial`: only where things stand matters, so it goes without tags and bookmarks, and is made sooner.
   */
  print: (html: string, options: { fit?: Size | undefined; trial?: boolean }) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

const perMillimetre = 96 / 25.4;
/** The largest and smallest type on a page that must hold all of its words, as parts of the ordinary size. */
const largest = 1.7;
const smallest = 0.6;

/** Starts the browser. Throws a sentence where there is none. */
export async function startPress(): Promise<Press> {
  const file = browserHere();
  if (!file)
    throw new Error(
      'There is no Chromium or Chrome to make the PDFs with. Install one, or name one: WAYMARK_BROWSER=/path/to/chrome npm run print',
    );
  const browser = await chromium.launch({
    executablePath: file,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({ offline: true, javaScriptEnabled: true });
  return {
    print: async (html, { fit, trial = false }) => {
      const page = await context.newPage();
      await page.setContent(html);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      if (fit) await fitOn(page, fit);
      const pdf = await page.pdf({
        tagged: !trial,
        outline: !trial,
        preferCSSPageSize: true,
        printBackground: true,
      });
      await page.close();
      return pdf;
    },
    close: () => browser.close(),
  };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>['newPage']>>;

async function fitOn(page: Page, size: Size): Promise<void> {
  const width = Math.floor(insideWidth(size) * perMillimetre);
  await page.setViewportSize({ width, height: Math.floor(insideHeight(size) * perMillimetre) });
  await page.emulateMedia({ media: 'print' });
  const fits = await page.evaluate(
    ([most, least]) => {
      const base = Number.parseFloat(getComputedStyle(document.body).fontSize);
      const one = document.querySelector<HTMLElement>('.fit > section:first-of-type');
      if (!one) return true;
      const boxes = [one, ...one.querySelectorAll<HTMLElement>('.card')];
      for (let part = most; part >= least; part -= 0.02) {
        one.style.fontSize = `${base * part}px`;
        if (
          !boxes.some(
            (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
          )
        )
          return true;
      }
      return false;
    },
    [largest, smallest] as const,
  );
  if (!fits)
    throw new Error(
      `The words do not fit on one sheet of ${size}, even small: "${await page.title()}". Make them shorter.`,
    );
}
