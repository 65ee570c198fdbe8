import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtFrom, hashOf, isBuilt, isInstalled, nodeFault } from '../../../src/build/serve/ready.mjs';

let base = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'waymark-ready-'));
  for (const folder of ['src/offer', 'locales', 'node_modules', 'dist'])
    mkdirSync(join(base, folder), { recursive: true });
  writeFileSync(join(base, 'src/offer/a.ts'), 'one');
  writeFileSync(join(base, 'package-lock.json'), '{}');
});
afterEach(() => rmSync(base, { recursive: true }));

it.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0'])('runs on Node %s', (version) =>
  expect(nodeFault(version)).toBe(''),
);

it.each(['18.20.4', '20.18.3', '8.0.0'])('says what to do on Node %s', (version) => {
  expect(nodeFault(version)).toBe(
    `Waymark needs Node 20.19 or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`,
  );
});

describe('the hash of what a build is made from', () => {
  const changes: [string, () => void][] = [
    ['edited', () => writeFileSync(join(base, 'src/offer/a.ts'), 'two')],
    ['added', () => writeFileSync(join(base, 'locales/new.yaml'), '')],
    ['taken away', () => rmSync(join(base, 'src/offer/a.ts'))],
    ['renamed', () => renameSync(join(base, 'src/offer/a.ts'), join(base, 'src/offer/b.ts'))],
    ['moved', () => renameSync(join(base, 'src/offer/a.ts'), join(base, 'src/a.ts'))],
  ];

  it.each(changes)('changes when a file is %s', (_, change) => {
    const before = hashOf(base, builtFrom);
    expect(hashOf(base, builtFrom)).toBe(before);
    change();
    expect(hashOf(base, builtFrom)).not.toBe(before);
  });

  it('stays when nothing that the build reads changes', () => {
    const before = hashOf(base, builtFrom);
    writeFileSync(join(base, 'dist/index.html'), 'new');
    writeFileSync(join(base, 'README.md'), 'new');
    writeFileSync(join(base, 'src/.swp'), 'an editor');
    expect(hashOf(base, builtFrom)).toBe(before);
  });
});

it('knows whether the packages are those of package-lock.json', () => {
  expect(isInstalled(base)).toBe(false);
  writeFileSync(join(base, 'node_modules/.waymark-lock'), hashOf(base, ['package-lock.json']));
  expect(isInstalled(base)).toBe(true);
  writeFileSync(join(base, 'package-lock.json'), '{"changed": true}');
  expect(isInstalled(base)).toBe(false);
});

it('knows whether dist was built from the files as they are', () => {
  writeFileSync(join(base, 'dist/.built-from'), hashOf(base, builtFrom));
  expect(isBuilt(base)).toBe(false);
  writeFileSync(join(base, 'dist/index.html'), '');
  expect(isBuilt(base)).toBe(true);
  writeFileSync(join(base, 'src/offer/a.ts'), 'two');
  expect(isBuilt(base)).toBe(false);
});
