/** Builds the site somewhere else than `dist/`, so that whoever works there is left alone. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/build/serve/ready.mjs';

const run = promisify(execFile);

/** How long a build took: seconds by the clock, and seconds of processor time, which other work hardly changes. */
export interface Took {
  clock: number;
  processor: number;
}

/** Has a Node program say at its end how much processor time it used, in microseconds. */
const counting = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('microseconds ' + (user + system)); });",
)}`;

/**
 * Builds and compresses as `npm run build` does. `out` is emptied first; `locales` is the folder with the content.
 * Throws what the build said, where it failed.
 */
export async function build(
  out: string,
  locales = process.env.WAYMARK_LOCALES ?? join(root, 'locales'),
): Promise<Took> {
  const options = { cwd: root, env: { ...process.env, WAYMARK_LOCALES: locales }, maxBuffer: 50_000_000 };
  let processor = 0;
  const node = async (...args: string[]) => {
    const { stderr } = await run(process.execPath, ['--import', counting, ...args], options);
    processor += Number(/microseconds (\d+)\s*$/.exec(stderr)?.[1] ?? NaN) / 1_000_000;
  };
  rmSync(out, { recursive: true, force: true });
  const start = performance.now();
  await node('node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--emptyOutDir', '--logLevel=error');
  await node('--import', 'tsx', 'src/build/site/compress.ts', out);
  return { clock: (performance.now() - start) / 1000, processor };
}
