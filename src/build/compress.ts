/** Writes a `.br` and a `.gz` beside every text file of `dist/`, or of the folder that is named, for hosts that serve them. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { brotliFor } from './brotli';

const text = /\.(html|js|css|json|svg|xml|txt|webmanifest)$/;
const folder = process.argv[2] ?? 'dist';
const atOnce = 8;

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, brotliFor(path, bytes.length)),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

const paths = (await readdir(folder, { recursive: true }))
  .filter((path) => text.test(path))
  .map((path) => join(folder, path));
const queue = paths.values();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (const path of queue) await compressFile(path);
  }),
);
console.log(`Compressed ${paths.length} files.`);
