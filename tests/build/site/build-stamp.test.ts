/** What a build leaves behind: `npm start` does not build it again, and so keeps the PDFs that were printed into it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtFrom, hashOf, reprint, root } from '../../../src/build/serve/ready.mjs';
import { markBuild } from '../../../src/build/site/build-stamp';

let base = '';
let said: string[] = [];
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'waymark-mark-'));
  writeFileSync(join(base, 'index.html'), '<p>Waymark</p>');
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line) => said.push(String(line)));
});
afterEach(() => {
  rmSync(base, { recursive: true });
  vi.restoreAllMocks();
});

const out = () => join(base, 'dist');
const mark = () => join(out(), '.built-from');
const make = (...plugins: Plugin[]) =>
  build({
    ...{ configFile: false, root: base, logLevel: 'silent' as const },
    plugins: [markBuild(), ...plugins],
    build: { outDir: out(), emptyOutDir: true },
  });
function print() {
  mkdirSync(join(out(), 'print'), { recursive: true });
  writeFileSync(join(out(), 'print/index.json'), '{}');
}

test('a build says what it was made from', async () => {
  await make();
  expect(readFileSync(mark(), 'utf8')).toBe(hashOf(root, builtFrom));
  expect(said).toEqual([]);
});

test('a build that fails at its last step says nothing', async () => {
  const worker: Plugin = {
    name: 'broken-worker',
    closeBundle: () => {
      throw new Error('no worker');
    },
  };
  await expect(make(worker)).rejects.toThrow('no worker');
  expect(existsSync(mark())).toBe(false);
});

test('a build that empties what was printed says what to run', async () => {
  print();
  await make();
  expect([existsSync(join(out(), 'print')), said]).toEqual([false, [reprint]]);
});
