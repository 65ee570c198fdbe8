/** Packs one file for hosts that serve it packed. */
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { brotliFor } from './brotli';

/** Writes a `.br` and a `.gz` beside the file. Throws where it cannot be read, or they cannot be written. */
export async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, brotliFor(path, bytes.length)),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
