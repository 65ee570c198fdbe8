/** Names the bookmarks of a PDF: of right-to-left headings the browser writes the words in another order, or twice. */
import { PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

const name = PDFName.of;
const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The words of every heading in HTML, in their order. */
export function headingsIn(html: string): string[] {
  return [...html.matchAll(/<h([1-6])\b[^>]*>(.*?)<\/h\1>/gs)].map(([, , words = '']) =>
    words
      .replace(/<[^>]+>|[\u2066-\u2069]/g, '')
      .replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign)
      .trim(),
  );
}

/** The same PDF with its bookmarks named by the headings, and packed small. Where their numbers differ, they stay as they are. */
export async function finish(pdf: Uint8Array, headings: readonly string[]): Promise<Uint8Array> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  const marks: PDFDict[] = [];
  const walk = (parent: PDFDict | undefined): void => {
    let mark = parent?.lookupMaybe(name('First'), PDFDict);
    while (mark) {
      marks.push(mark);
      walk(mark);
      mark = mark.lookupMaybe(name('Next'), PDFDict);
    }
  };
  walk(doc.catalog.lookupMaybe(name('Outlines'), PDFDict));
  if (marks.length === headings.length)
    for (const [place, mark] of marks.entries())
      mark.set(name('Title'), PDFHexString.fromText(headings[place] ?? ''));
  return doc.save({ useObjectStreams: true });
}
