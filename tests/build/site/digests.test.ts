import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withDigests } from '../../../src/build/site/digests';

const folder = mkdtempSync(join(tmpdir(), 'waymark-digests-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('each file is known by its SHA-256 as it lies there, and named by it where its name stays', () => {
  writeFileSync(join(folder, 'app-1a.js'), 'one');
  writeFileSync(join(folder, 'shell.html'), 'two');
  const digest = (text: string) => createHash('sha256').update(text).digest('base64').slice(0, 22);
  const files = [
    { url: 'app-1a.js', revision: null, size: 3 },
    { url: 'shell.html', revision: 'of another kind', size: 3 },
  ];
  expect(withDigests(files, folder)).toEqual([
    { url: 'app-1a.js', revision: null, size: 3, digest: digest('one') },
    { url: 'shell.html', revision: digest('two').slice(0, 8), size: 3, digest: digest('two') },
  ]);
});

it('a file that is not there stops the build', () => {
  expect(() => withDigests([{ url: 'gone.js', revision: null }], folder)).toThrow('gone.js');
});
