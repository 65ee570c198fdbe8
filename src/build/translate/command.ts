/** `npm run words`: shows and records how far translations are. Ends with 1 where it could not do what was asked. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLocales } from '../content/read';
import { openWorkspace } from './record/workspace';
import { run } from './run';

const folder = process.env.WAYMARK_LOCALES ?? 'locales';
const today = new Date().toLocaleDateString('sv-SE');

try {
  const { lines, files, failed } = await run(process.argv.slice(2), () =>
    openWorkspace(readLocales(folder), today),
  );
  // Every file is there in full before the first takes the place of an old one.
  const renames = [...(files ?? [])].map(([path, text]) => {
    const file = path.startsWith('locales/') ? join(folder, path.slice('locales/'.length)) : path;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, text);
    return file;
  });
  for (const file of renames) renameSync(`${file}.new`, file);
  // Whoever reads may stop early, as `| head` does.
  process.stdout.on('error', () => {});
  console.log(lines.join('\n'));
  if (failed) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
