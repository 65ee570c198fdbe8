import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PaperFile } from '../../print/files';
import { readPaperFiles } from '../../print/files';

/** What `index.json` in the folder of the PDFs says is there, by language; nothing where there is no such file. */
export function readIndex(folder: string): Record<string, PaperFile[]> {
  const file = join(folder, 'index.json');
  if (!existsSync(file)) return {};
  return readPaperFiles(JSON.parse(readFileSync(file, 'utf8'))) ?? {};
}
