import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** How many pages a PDF has, and the page on which each id of the HTML stands, counted from 1. */
export async function placesIn(pdf: Uint8Array): Promise<{ count: number; pages: Record<string, number> }> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  const order = new Map<PDFRef, number>(doc.getPages().map((page, place) => [page.ref, place + 1]));
  const pages: Record<string, number> = {};
  const named = doc.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  for (const [name, value] of named?.entries() ?? []) {
    const found: PDFObject | undefined = value instanceof PDFRef ? doc.context.lookup(value) : value;
    const page = found instanceof PDFArray ? found.get(0) : undefined;
    const number = page instanceof PDFRef ? order.get(page) : undefined;
    if (number) pages[name.decodeText()] = number;
  }
  return { count: order.size, pages };
}
