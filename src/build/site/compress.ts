/** Writes a `.br` and a `.gz` beside every text file of `dist/`, or of the folder that is named, for hosts that serve them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compressFile } from './compress-file';

const text = /\.(html|js|css|json|svg|xml|txt|webmanifest)$/;
const folder = process.argv[2] ?? 'dist';
const atOnce = 8;

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
