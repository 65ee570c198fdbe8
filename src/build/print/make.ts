/** Every PDF of a language. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { dateInWords } from '../../language/dates';
import { makeSay } from '../../language/words';
import type { Pack } from '../../offer/pack';
import { waymark } from '../site/plugin';
import { makeSite } from '../site/site';
import { finish, headingsIn } from './bookmarks';
import { fontStyles } from './fonts';
import { paperHtml } from './html';
import { foldBooklet } from './impose';
import { placesIn } from './page-numbers';
import { type Press, startPress } from './pdf';
import { insideHeight, pageStyles, type Size } from './sheet';

type Render = typeof import('./render').renderPaper;
type Kind = import('./render').Kind;
type PageNumbers = import('../../print/book').PageNumbers;

/** The PDFs of one language, in the order that the app shows them. */
export const paperNames = [
  'booklet-a4',
  'booklet-a5',
  'entitlements',
  'pledge',
  'pledge-a3',
  'who',
  'help',
] as const;
export type PaperName = (typeof paperNames)[number];

export interface Made {
  lang: string;
  name: PaperName;
  pdf: Uint8Array;
  /** Pages of the file: a folded booklet has one for each side of a sheet. */
  pages: number;
  seconds: number;
}

export interface Printer {
  /** The codes of the languages that can be printed; the first ones are those that readers are offered. */
  codes: string[];
  listed: string[];
  /** One PDF. Throws a sentence where the language is not known or has no font. */
  make: (lang: string, name: PaperName) => Promise<Made>;
  close: () => Promise<void>;
}

const plans: Record<PaperName, { kind: Kind; size: Size; look: string; fit?: true }> = {
  'booklet-a4': { kind: 'book', size: 'A4', look: 'book' },
  'booklet-a5': { kind: 'book', size: 'A5', look: 'book' },
  entitlements: { kind: 'sheet', size: 'A4', look: 'fit sheet-page', fit: true },
  pledge: { kind: 'poster', size: 'A4', look: 'fit poster-page', fit: true },
  'pledge-a3': { kind: 'poster', size: 'A3', look: 'fit poster-page', fit: true },
  who: { kind: 'who', size: 'A4', look: 'who' },
  help: { kind: 'help', size: 'A4', look: 'fit help', fit: true },
};

/** How often the contents may be laid out anew until its page numbers stand still. */
const tries = 3;

/** Gets ready to print the offer in `folder`, as it is on the day `today` (`YYYY-MM-DD`). */
export async function startPrinter(folder: string, today: string): Promise<Printer> {
  const site = makeSite(folder, today);
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins: waymark(site),
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const file = fileURLToPath(new URL('./render.tsx', import.meta.url));
  const { renderPaper } = (await vite.ssrLoadModule(file)) as { renderPaper: Render };
  let press: Promise<Press> | undefined;
  const start = (): Promise<Press> => {
    press ??= startPress();
    return press;
  };
  return {
    codes: Object.keys(site.packs),
    listed: Object.values(site.packs)[0]?.languages.map(({ code }) => code) ?? [],
    make: async (lang, name) => {
      const pack = site.packs[lang];
      if (!pack)
        throw new Error(
          `"${lang}" is no language of this offer. Write one of: ${Object.keys(site.packs).join(', ')}.`,
        );
      const began = performance.now();
      const styles = [site.colours, fontStyles(site.scripts[lang] ?? '')];
      const pdf = await makeOne({ press: await start(), render: renderPaper, pack, styles }, name);
      const { count } = await placesIn(pdf);
      return { lang, name, pdf, pages: count, seconds: (performance.now() - began) / 1000 };
    },
    close: async () => {
      await vite.close();
      await (await press)?.close();
    },
  };
}

interface Making {
  press: Press;
  render: Render;
  pack: Pack;
  /** Colours and fonts. */
  styles: string[];
}

async function makeOne({ press, render, pack, styles }: Making, name: PaperName): Promise<Uint8Array> {
  const { kind, size, look, fit } = plans[name];
  const { council, language } = pack;
  const { code: lang, dir } = language;
  const say = makeSay(lang, pack.ui);
  const edge = { dir, council: council.name, date: dateInWords(pack.made, language) };
  const sheet = fit && kind !== 'help' ? pageStyles(size) : pageStyles(size, edge);
  const inside = `:root { --inside: ${insideHeight(size) - 1}mm; }`;
  const print = (pages: PageNumbers, trial = false) =>
    press.print(
      paperHtml({
        lang,
        dir,
        title: `${say(`paper.file.${name}`, { paper: size })} – ${council.name}`,
        site: council.site,
        styles: [...styles, sheet, inside],
        kind: `${look} on-${size.toLowerCase()}`,
        body: render(kind, pack, pages),
      }),
      { fit: fit && size, trial },
    );
  const headings = headingsIn(render(kind, pack, {}));
  if (kind !== 'book') return finish(await print({}), headings);
  const book = await finish(await printBook(print), headings);
  return name === 'booklet-a5' ? foldBooklet(book, dir) : book;
}

/** Lays the booklet out until the page numbers in its contents are those of its pages. */
async function printBook(
  print: (pages: PageNumbers, trial?: boolean) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  let { pages: known } = await placesIn(await print({}, true));
  for (let time = 0; time < tries; time += 1) {
    const pdf = await print(known);
    const { pages } = await placesIn(pdf);
    if (Object.entries(pages).every(([id, page]) => known[id] === page)) return pdf;
    known = pages;
  }
  throw new Error('The contents of the booklet did not come to rest. Make a heading shorter.');
}
