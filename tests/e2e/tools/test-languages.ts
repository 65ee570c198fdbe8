/** A build with the test languages beside English, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../src/build/serve/ready.mjs';
import { serve } from '../../../src/build/serve/serve.mjs';
import { locales } from './site';

export interface TestSite {
  url: string;
  dist: string;
  close: () => Promise<void>;
}

/** Builds and serves it. Throws what the build said when it fails. */
export async function serveTestLanguages(): Promise<TestSite> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test-languages-'));
  const words = join(folder, 'locales');
  cpSync(locales, words, { recursive: true });
  const council = join(words, 'council.yaml');
  writeFileSync(council, readFileSync(council, 'utf8').replace(/^languages: \[.*\]/m, 'languages: [en]'));
  const dist = join(folder, 'dist');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', dist, '--logLevel', 'error'],
    {
      cwd: root,
      env: { ...process.env, WAYMARK_LOCALES: words, WAYMARK_TEST_LANGUAGES: '1' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The build with the test languages was not made: ${stderr}`);
  const { url, close } = await serve({ dir: dist, port: 0 });
  return {
    url,
    dist,
    close: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
