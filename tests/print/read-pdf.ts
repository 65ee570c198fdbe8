/** Opens PDFs as somebody else's reader does: words, places, fonts, tags, bookmarks and pictures of pages. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import decodeQR from 'qr/decode.js';

const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Words, with where they stand in points from the left bottom corner. */
export interface Words {
  text: string;
  /** The same, letter by letter from left to right. */
  onPaper: string;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** A PDF as pdf.js reads it. */
export async function readPdf(pdf: Uint8Array) {
  const file = await getDocument({
    data: pdf.slice(),
    verbosity: 0,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
  }).promise;
  const pages = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const words = items.flatMap((item): Words[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x = 0, y = 0] = item.transform;
      return [
        {
          text: item.str,
          onPaper: item.dir === 'rtl' ? backwards(item.str) : item.str,
          left: x,
          right: x + item.width,
          bottom: y,
          top: y + item.height,
        },
      ];
    });
    pages.push({
      page,
      width,
      height,
      words,
      text: plain(inReadingOrder(words.map(({ onPaper }) => onPaper).join(''))),
    });
  }
  return { file, pages };
}

/** Words as they can be compared: letters and digits alone, each in its ordinary form. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const arabic = /\p{Script=Arabic}/u;
const backwards = (text: string) => [...text].reverse().join('');

/** Arabic stands on the paper from left to right, letter by letter; here it is as it is read, the last line first. */
const inReadingOrder = (text: string): string =>
  arabic.test(text)
    ? backwards(text)
        .normalize('NFKC')
        .replace(/[\p{Script=Latin}\p{N}]+(?:[.,:][\p{Script=Latin}\p{N}]+)*/gu, backwards)
    : text;

const sorted = (text: string) => [...text].sort().join('');

/** Whether a word stands in a text, but for the order of its letters: two that are drawn as one change places. */
function holds(text: string, word: string): boolean {
  if (text.includes(word)) return true;
  const wanted = sorted(word);
  for (let at = 0; at + word.length <= text.length; at += 1)
    if (sorted(text.slice(at, at + word.length)) === wanted) return true;
  return false;
}

/** Whether the text of a page says some words: in Arabic each of them, for lines are not in reading order. */
export const says = (text: string, words: string): boolean =>
  arabic.test(words)
    ? words.split(/\s+/).every((word) => holds(text, plain(word)))
    : text.includes(plain(words));

const name = PDFName.of;

const loaded = new WeakMap<Uint8Array, Promise<PDFDocument>>();
/** A PDF as a tree of its parts, read once. */
function partsOf(pdf: Uint8Array): Promise<PDFDocument> {
  const doc = loaded.get(pdf) ?? PDFDocument.load(pdf);
  loaded.set(pdf, doc);
  return doc;
}

/** The names of all fonts in a PDF, and of those that are not in it. */
export async function fontsOf(pdf: Uint8Array): Promise<{ names: string[]; missing: string[] }> {
  const doc = await partsOf(pdf);
  const names = new Set<string>();
  const missing = new Set<string>();
  for (const [, found] of doc.context.enumerateIndirectObjects()) {
    if (!(found instanceof PDFDict) || found.get(name('Type')) !== name('Font')) continue;
    const font =
      found
        .get(name('BaseFont'))
        ?.toString()
        .replace(/^\/([A-Z]{6}\+)?/, '') ?? 'drawn';
    const kind = found.get(name('Subtype'));
    names.add(font);
    if (kind === name('Type0')) continue;
    const about = found.lookupMaybe(name('FontDescriptor'), PDFDict);
    const file = ['FontFile', 'FontFile2', 'FontFile3'].some(
      (key) => about?.lookup(name(key)) instanceof PDFRawStream,
    );
    if (!file) missing.add(font);
  }
  return { names: [...names], missing: [...missing] };
}

/** The tags of a PDF: whether it says that it has them, its language, and how many tags lead to words. */
export async function tagsOf(pdf: Uint8Array) {
  const doc = await partsOf(pdf);
  const { catalog, context } = doc;
  const pages = new Set(doc.getPages().map(({ ref }) => ref));
  const kinds = new Map<string, number>();
  let lost = 0;
  for (const [, found] of context.enumerateIndirectObjects()) {
    if (!(found instanceof PDFDict)) continue;
    const kind = found.get(name('S'));
    const kids = found.get(name('K'));
    if (kind instanceof PDFName && found.get(name('P')))
      kinds.set(kind.decodeText(), (kinds.get(kind.decodeText()) ?? 0) + 1);
    for (const one of [found, ...(kids instanceof PDFArray ? kids.asArray() : [kids])]) {
      const page = one instanceof PDFDict ? one.get(name('Pg')) : undefined;
      if (page && !pages.has(page as never)) lost += 1;
    }
  }
  return {
    marked: catalog.lookupMaybe(name('MarkInfo'), PDFDict)?.get(name('Marked'))?.toString() === 'true',
    tree: catalog.lookupMaybe(name('StructTreeRoot'), PDFDict) !== undefined,
    lang: catalog.get(name('Lang'))?.toString().replace(/[()]/g, '') ?? '',
    kinds,
    lost,
  };
}

type Page = Awaited<ReturnType<typeof readPdf>>['pages'][number]['page'];

/** The picture of a page as dots, each with red, green, blue and how solid it is. */
async function picture(page: Page, scale: number) {
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** How far down a page its lines from margin to margin are, dashed ones too: from 0 at the top to 1. */
export async function linesAcross(page: Page): Promise<number[]> {
  const { data, width, height } = await picture(page, 2);
  /** No gap of a dashed line is as long as this; those between words are. */
  const gap = 12;
  const isLine = (row: number) => {
    const isDark = (at: number) => (data[(row * width + at) * 4] ?? 255) < 200;
    const all = Math.floor((width * 0.84) / gap);
    const from = Math.floor(width * 0.08);
    const blocks = Array.from({ length: all }, (_, nth) => from + nth * gap);
    return blocks.every((start) => Array.from({ length: gap }, (_, at) => start + at).some(isDark));
  };
  const rows = Array.from({ length: height }, (_, row) => row).filter(isLine);
  return rows.filter((row) => !rows.includes(row - 1)).map((row) => row / height);
}

/** What the square code on a page says. Throws where there is none that can be read. */
export async function codeOn(page: Page): Promise<string> {
  return decodeQR(await picture(page, 2.5));
}
