/** How long each PDF takes to make, and how much it weighs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paperNames, startPrinter } from '../../src/build/print/make';
import { todayHere } from '../../src/build/site/plugin';
import type { Row } from './report';

/** In seconds: the whole offer in one language. */
const target = 20;

/** Makes every PDF of the languages from the words in `locales`, and leaves them in `folder`. */
export async function* printing(
  locales: string,
  folder: string,
  languages: readonly string[],
): AsyncGenerator<Row> {
  const printer = await startPrinter(locales, todayHere());
  mkdirSync(folder, { recursive: true });
  try {
    for (const lang of languages) {
      for (const name of paperNames) {
        const { pdf, pages, seconds } = await printer.make(lang, name);
        writeFileSync(join(folder, `${lang}-${name}.pdf`), pdf);
        const what = `${lang} ${name}, ${pages} pages`;
        const booklet = name.startsWith('booklet');
        yield { what, value: seconds, unit: 's', ...(booklet ? { target } : {}) };
        yield { what: `${what}: size`, value: pdf.length / 1000, unit: 'kB' };
      }
    }
  } finally {
    await printer.close();
  }
}
