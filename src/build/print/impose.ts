/** Puts A5 pages two by two on A4 sheets to be folded, and keeps what makes the file readable aloud: tags and links. */
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { foldedOrder } from './order';

const name = PDFName.of;
const points = (millimetres: number) => (millimetres * 72) / 25.4;

/** A page that became a drawing on a sheet. */
interface Moved {
  sheet: PDFRef;
  drawing: PDFRef;
  /** How far to the right it went, in points. */
  by: number;
}

/** Turns the content of a page into a drawing that can stand anywhere. Throws where it is not one stream. */
function asDrawing(doc: PDFDocument, page: PDFPage, width: number, height: number): PDFRef {
  const contents = page.node.get(name('Contents'));
  const ref = contents instanceof PDFArray ? contents.get(0) : contents;
  const stream = ref instanceof PDFRef ? doc.context.lookup(ref) : undefined;
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream))
    throw new Error('The browser wrote a page in parts, which the folded booklet cannot take. Use another.');
  stream.dict.set(name('Type'), name('XObject'));
  stream.dict.set(name('Subtype'), name('Form'));
  stream.dict.set(name('BBox'), doc.context.obj([0, 0, width, height]));
  const resources = page.node.Resources();
  if (resources) stream.dict.set(name('Resources'), resources);
  const parents = page.node.get(name('StructParents'));
  if (parents) stream.dict.set(name('StructParents'), parents);
  return ref;
}

/** Tags name their words by page and number; now they name the drawing on the sheet too. */
function moveTags(doc: PDFDocument, moved: Map<PDFRef, Moved>): void {
  const { context } = doc;
  const newKid = (kid: PDFObject, page: PDFObject | undefined): PDFObject => {
    const at = page instanceof PDFRef ? moved.get(page) : undefined;
    if (!(kid instanceof PDFNumber) || !at) return kid;
    return context.obj({ Type: 'MCR', Pg: at.sheet, Stm: at.drawing, MCID: kid });
  };
  for (const [, found] of context.enumerateIndirectObjects()) {
    if (!(found instanceof PDFDict)) continue;
    const kids = found.get(name('K'));
    const page = found.get(name('Pg'));
    if (!kids && !page) continue;
    if (kids instanceof PDFArray) {
      for (let place = 0; place < kids.size(); place += 1) {
        const kid = kids.get(place);
        const dict = kid instanceof PDFDict ? kid : undefined;
        const own = dict?.get(name('Pg'));
        const at = own instanceof PDFRef ? moved.get(own) : undefined;
        if (dict && at) {
          dict.set(name('Pg'), at.sheet);
          if (dict.get(name('MCID'))) dict.set(name('Stm'), at.drawing);
        } else kids.set(place, newKid(kid, page));
      }
    } else if (kids) found.set(name('K'), newKid(kids, page));
    const at = page instanceof PDFRef ? moved.get(page) : undefined;
    if (at) found.set(name('Pg'), at.sheet);
  }
}

/** What leads to a page leads to its sheet. */
function moveDestinations(doc: PDFDocument, moved: Map<PDFRef, Moved>): void {
  const change = (value: PDFObject): void => {
    if (!(value instanceof PDFArray)) return;
    const page = value.size() > 1 ? value.get(0) : undefined;
    const at = page instanceof PDFRef ? moved.get(page) : undefined;
    if (!at) return;
    value.set(0, at.sheet);
    const left = value.size() > 2 ? value.get(2) : undefined;
    if (left instanceof PDFNumber) value.set(2, PDFNumber.of(left.asNumber() + at.by));
  };
  const walk = (value: PDFObject): void => {
    change(value);
    if (value instanceof PDFDict) for (const [, inner] of value.entries()) walk(inner);
    if (value instanceof PDFArray) for (const inner of value.asArray()) walk(inner);
  };
  for (const [, value] of doc.context.enumerateIndirectObjects()) walk(value);
}

/** Links of a page, moved with it. */
function linksOf(doc: PDFDocument, page: PDFPage, at: Moved): PDFRef[] {
  const links = page.node.Annots()?.asArray() ?? [];
  return links.flatMap((ref) => {
    const link = doc.context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(link instanceof PDFDict)) return [];
    const rect = link.lookupMaybe(name('Rect'), PDFArray);
    for (const place of [0, 2]) {
      const value = rect?.get(place);
      if (value instanceof PDFNumber) rect?.set(place, PDFNumber.of(value.asNumber() + at.by));
    }
    if (link.get(name('P'))) link.set(name('P'), at.sheet);
    return [ref];
  });
}

/**
 * The pages of an A5 file, two on each side of A4, in the order for folding. `dir` is the direction of the book.
 * Tags, links and bookmarks stay.
 */
export async function foldBooklet(pdf: Uint8Array, dir: 'ltr' | 'rtl'): Promise<Uint8Array> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = doc.getPages();
  const [width, height] = [points(148.5), points(210)];
  const moved = new Map<PDFRef, Moved>();
  const sides = foldedOrder(pages.length, dir);
  for (const side of sides) {
    const sheet = doc.addPage([2 * width, height]);
    const drawings: [string, PDFRef][] = [];
    const links: PDFRef[] = [];
    let content = '';
    for (const [half, number] of side.entries()) {
      const page = pages[number - 1];
      if (!page) continue;
      const by = half * width;
      const at = { sheet: sheet.ref, drawing: asDrawing(doc, page, page.getWidth(), page.getHeight()), by };
      moved.set(page.ref, at);
      drawings.push([`Page${half}`, at.drawing]);
      links.push(...linksOf(doc, page, at));
      content += `q 1 0 0 1 ${by.toFixed(3)} 0 cm /Page${half} Do Q\n`;
    }
    const { context } = doc;
    sheet.node.set(name('Contents'), context.register(context.stream(content)));
    sheet.node.set(name('Resources'), context.obj({ XObject: Object.fromEntries(drawings) }));
    if (links.length > 0) sheet.node.set(name('Annots'), context.obj(links));
    sheet.node.set(name('Tabs'), name('S'));
  }
  for (let place = pages.length - 1; place >= 0; place -= 1) doc.removePage(place);
  moveTags(doc, moved);
  moveDestinations(doc, moved);
  for (const page of moved.keys()) doc.context.delete(page);
  return doc.save({ useObjectStreams: true });
}
