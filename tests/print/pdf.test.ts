/** Every PDF, made once in a language of each script, and opened by a reader that did not make it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontNames } from '../../src/build/print/fonts';
import {
  type Made,
  type PaperName,
  type Printer,
  paperNames,
  startPrinter,
} from '../../src/build/print/make';
import { placesIn } from '../../src/build/print/page-numbers';
import { findBrowser } from '../../src/build/serve/browser.mjs';
import { dateInWords } from '../../src/language/dates';
import { makeSay } from '../../src/language/words';
import { withFacts } from '../../src/print/sheet';
import { frozenFolder } from '../frozen.mjs';
import { codes as listed, packOf } from '../pages/render';
import { codeOn, fontsOf, linesAcross, plain, readPdf, says, tagsOf } from './read-pdf';

const today = packOf('en').made;
const scripts: Record<string, string> = { en: 'Latn', ar: 'Arab', ti: 'Ethi' };
const codes = Object.keys(scripts).filter((code) => listed.includes(code));
/**
 * The papers of a language. The larger poster and the folded booklet are another paper for the same pages: both ways that
 * a script can run are made in them, and no further one.
 */
const papersOf = (lang: string): readonly PaperName[] =>
  lang === 'en' || packOf(lang).language.dir === 'rtl'
    ? paperNames
    : paperNames.filter((name) => name !== 'booklet-a5' && name !== 'pledge-a3');
const made = new Map<string, Made>();
const read = new Map<string, Awaited<ReturnType<typeof readPdf>>>();
let printer: Printer;

const key = (lang: string, name: PaperName) => `${lang}/${name}`;
const pdfOf = (lang: string, name: PaperName): Made => {
  const found = made.get(key(lang, name));
  if (!found) throw new Error(`${key(lang, name)} was not made.`);
  return found;
};
async function open(lang: string, name: PaperName) {
  const known = read.get(key(lang, name)) ?? (await readPdf(pdfOf(lang, name).pdf));
  read.set(key(lang, name), known);
  return known;
}

const places = new Map<string, Promise<Record<string, number>>>();
/** The page of each part of a language's booklet. */
function pagesOf(lang: string): Promise<Record<string, number>> {
  const known = places.get(lang) ?? placesIn(pdfOf(lang, 'booklet-a4').pdf).then(({ pages }) => pages);
  places.set(lang, known);
  return known;
}

beforeAll(async () => {
  process.env.WAYMARK_BROWSER = findBrowser();
  printer = await startPrinter(frozenFolder(), today);
  for (const lang of codes)
    for (const name of papersOf(lang)) made.set(key(lang, name), await printer.make(lang, name));
}, 600_000);

afterAll(() => printer?.close());

const millimetres = (points: number) => Math.round((points * 25.4) / 72);
const sizes: Record<PaperName, [number, number]> = {
  'booklet-a4': [210, 297],
  'booklet-a5': [297, 210],
  entitlements: [210, 297],
  pledge: [210, 297],
  'pledge-a3': [297, 420],
  who: [210, 297],
  help: [210, 297],
};

describe.each(codes)('%s', (lang) => {
  const papers = papersOf(lang);
  const pack = packOf(lang);
  const say = makeSay(lang, pack.ui);
  const date = dateInWords(today, pack.language);

  test.each(papers)(
    '%s: pages of the right size, fonts in the file, tags, nothing off the paper',
    async (name) => {
      const { pdf, pages: count } = pdfOf(lang, name);
      const { file, pages } = await open(lang, name);
      expect(file.numPages).toBe(count);
      for (const { width, height } of pages)
        expect([millimetres(width), millimetres(height)]).toEqual(sizes[name]);

      const { names, missing } = await fontsOf(pdf);
      expect(missing).toEqual([]);
      expect(names.length).toBeGreaterThan(0);
      const families = new Set(names.map((font) => font.split('-')[0]));
      expect([...families].sort()).toEqual(fontNames(scripts[lang] ?? '').sort());

      const { marked, tree, lang: said, kinds, lost } = await tagsOf(pdf);
      expect({ marked, tree, said, lost }).toEqual({ marked: true, tree: true, said: lang, lost: 0 });
      expect([...kinds.keys()]).toEqual(expect.arrayContaining(['H1', 'P']));
      expect(await file.getMetadata().then(({ info }) => (info as { Title?: string }).Title)).toContain(
        pack.council.name,
      );

      const edge = 10;
      const off = pages.flatMap(({ width, height, words }) =>
        words.filter(
          ({ left, right, bottom, top }) =>
            left < edge || right > width - edge || bottom < edge || top > height - edge,
        ),
      );
      expect(off).toEqual([]);
      expect(pages.filter(({ text }) => text === '').length).toBe(0);
      expect(says(pages.map(({ text }) => text).join(''), date)).toBe(true);
    },
  );

  test('the sheets and posters are one page each', () => {
    for (const name of papers.filter((one) => /entitlements|pledge/.test(one)))
      expect(pdfOf(lang, name).pages, name).toBe(1);
    expect(pdfOf(lang, 'who').pages).toBeLessThan(4);
    expect(pdfOf(lang, 'help').pages).toBeLessThan(5);
  });

  test('the booklet has every topic, section and contact, and its contents name their pages', async () => {
    const { pages } = await open(lang, 'booklet-a4');
    const places = await pagesOf(lang);
    const wanted = pack.topicList.flatMap(({ id, title }) => [
      [id, title] as const,
      ...(pack.topics[id]?.sections ?? []).map((one) => [`${id}.${one.id}`, one.title] as const),
    ]);
    expect(wanted.length).toBeGreaterThan(100);
    for (const [id, title] of wanted) {
      const page = places[id];
      expect(page, id).toBeGreaterThan(2);
      expect(says(pages[(page ?? 0) - 1]?.text ?? '', title), id).toBe(true);
    }
    const contents = pages
      .slice(1, places[pack.topicList[0]?.id ?? ''] ?? 2)
      .map(({ text }) => text)
      .join('');
    for (const { id, title } of pack.topicList)
      expect(says(contents, `${title} ${places[id]}`), id).toBe(true);
    const all = pages.map(({ text }) => text).join('');
    for (const { phone } of pack.contacts) if (phone) expect(all).toContain(plain(phone));
    for (const [place, { words }] of pages.entries()) {
      if (place > 0) expect(words.map(({ text }) => text.trim())).toContain(String(place + 1));
    }
  });

  test.each(papers.filter((one) => one.startsWith('booklet')))(
    '%s: bookmarks lead to every topic',
    async (name) => {
      const { file, pages } = await open(lang, name);
      const outline = await file.getOutline();
      for (const { title } of pack.topicList) {
        const mark = outline.find((one) => plain(one.title) === plain(title));
        const dest = typeof mark?.dest === 'string' ? await file.getDestination(mark.dest) : mark?.dest;
        const page = dest ? await file.getPageIndex(dest[0]) : -1;
        expect(says(pages[page]?.text ?? '', title), title).toBe(true);
      }
    },
  );

  test('square codes lead to the same page online, and to nothing of a person', async () => {
    const { pages } = await open(lang, 'booklet-a4');
    const places = await pagesOf(lang);
    for (const place of ['housing', 'money', 'help', 'pledge', 'who', 'words']) {
      const page = pages[(places[place] ?? 0) - 1]?.page;
      if (!page) throw new Error(`${place} is not in the booklet.`);
      expect(await codeOn(page)).toBe(`${pack.council.site}/${lang}/${place}/`);
    }
    const poster = (await open(lang, 'pledge')).pages[0]?.page;
    expect(poster && (await codeOn(poster))).toBe(`${pack.council.site}/${lang}/pledge/`);
  });

  test('money and ages: a row for each fact of the offer', async () => {
    const text = (await open(lang, 'entitlements')).pages[0]?.text ?? '';
    const rows = withFacts(pack).flatMap(({ sections }) => sections);
    expect(rows.length).toBeGreaterThan(20);
    for (const { title, card } of rows) {
      expect(says(text, title), title).toBe(true);
      for (const { money } of card?.amounts ?? []) expect(text).toContain(plain(money));
    }
  });

  test('the cards can be cut out: a line above, between and below them', async () => {
    const page = (await open(lang, 'help')).pages[0]?.page;
    const lines = page ? await linesAcross(page) : [];
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBeGreaterThan(0.93);
  });

  test('what is not checked says so on every paper', async () => {
    const label = say('paper.fresh.draft');
    for (const name of papers) {
      const { pages } = await open(lang, name);
      const said = pages.some(({ text }) => says(text, label));
      expect(said, name).toBe(pack.language.state === 'draft');
    }
  });
});

describe.each(codes.filter((code) => papersOf(code).includes('booklet-a5')))('%s, folded', (lang) => {
  test('the folded booklet has the cover where the fold wants it', async () => {
    const { pages } = await open(lang, 'booklet-a5');
    const { width = 0, words = [] } = pages[0] ?? {};
    expect(pages.length % 2).toBe(0);
    const cover = words.filter(({ top, bottom }) => top - bottom > 18);
    expect(cover.length).toBeGreaterThan(0);
    for (const { left, right } of cover)
      expect((left + right) / 2 < width / 2, 'the cover is on the left').toBe(lang === 'ar');
  });

  test('the folded booklet says aloud what the other says: its tags name drawings on its sheets', async () => {
    const [flat, folded] = await Promise.all(
      (['booklet-a4', 'booklet-a5'] as const).map((name) => tagsOf(pdfOf(lang, name).pdf)),
    );
    for (const kind of ['H1', 'H2', 'H3', 'Figure', 'Link'])
      expect(folded?.kinds.get(kind), kind).toBe(flat?.kinds.get(kind));
  });
});

test('a language that is not of this offer is refused with a sentence', async () => {
  await expect(printer.make('xx', 'who')).rejects.toThrow('"xx" is no language of this offer. Write one of:');
});
