/** `npm run print`: PDFs of every listed language into `dist/print/`. `npm run print -- ar` prints some languages. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../serve/ready.mjs';
import { todayHere } from '../site/plugin';
import { readIndex } from './index-file';
import { paperNames, startPrinter } from './make';

const folder = join(process.env.WAYMARK_DIST ?? join(root, 'dist'), 'print');

async function main(): Promise<void> {
  const printer = await startPrinter(process.env.WAYMARK_LOCALES ?? join(root, 'locales'), todayHere());
  try {
    const asked = process.argv.slice(2);
    const unknown = asked.find((lang) => !printer.codes.includes(lang));
    if (unknown)
      throw new Error(
        `"${unknown}" is no language of this offer. Write one or more of: ${printer.codes.join(', ')}.`,
      );
    for (const lang of asked.length > 0 ? asked : printer.listed) {
      mkdirSync(join(folder, lang), { recursive: true });
      const files = [];
      for (const name of paperNames) {
        const { pdf, pages, seconds } = await printer.make(lang, name);
        const file = join(folder, lang, `${name}.pdf`);
        writeFileSync(file, pdf);
        files.push({ name, pages, bytes: pdf.length });
        const kilobytes = Math.ceil(pdf.length / 1000);
        console.log(
          `${join(folder, lang, name)}.pdf  ${pages} pages  ${kilobytes} kB  ${seconds.toFixed(1)} s`,
        );
      }
      const languages = { ...readIndex(folder), [lang]: files };
      writeFileSync(join(folder, 'index.json'), `${JSON.stringify({ languages }, null, 1)}\n`);
    }
  } finally {
    await printer.close();
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
