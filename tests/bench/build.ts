/** Builds the site somewhere else than `dist/`, so that whoever works there is left alone. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/build/ready.mjs';

const run = promisify(execFile);

/**
 * Builds and compresses as `npm run build` does. `out` is emptied first; `locales` is the folder with the content.
 * Gives the seconds that it took. Throws what the build said, where it failed.
 */
export async function build(
  out: string,
  locales = process.env.WAYMARK_LOCALES ?? join(root, 'locales'),
): Promise<number> {
  const options = { cwd: root, env: { ...process.env, WAYMARK_LOCALES: locales }, maxBuffer: 50_000_000 };
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  await run(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--emptyOutDir', '--logLevel=error'],
    options,
  );
  await run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/build/compress.ts', out], options);
  return (performance.now() - start) / 1000;
}
