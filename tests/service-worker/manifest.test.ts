import { describe, expect, it } from 'vitest';
import { keyOf, partition, versionOf } from '../../src/service-worker/manifest';

const entries = [
  { url: 'assets/app-1a.js', revision: null },
  { url: 'index.html', revision: 'r1' },
  { url: 'early.js', revision: 'r2' },
  { url: 'icons/icon.svg', revision: 'r3' },
  { url: 'packs/en.11.json', revision: null },
  { url: 'en/shell.html', revision: 'r4' },
  { url: 'packs/ar.22.json', revision: null },
  { url: '/ar/shell.html', revision: 'r5' },
  { url: 'packs/ckb.33.json', revision: null },
  { url: './ckb/shell.html', revision: 'r6' },
  { url: 'assets/late-2b.js', revision: null },
].map((entry) => ({ ...entry, digest: 'd' }));

describe('partition', () => {
  const parts = partition(entries, 'en');

  it('keeps the app and the source language on every phone', () => {
    expect(parts.shell.map((entry) => entry.url)).toEqual([
      'assets/app-1a.js',
      'index.html',
      'early.js',
      'icons/icon.svg',
      'packs/en.11.json',
      'en/shell.html',
      'assets/late-2b.js',
    ]);
    expect(parts.source.map((entry) => entry.url)).toEqual(['packs/en.11.json', 'en/shell.html']);
  });

  it('gives every other language its pack and its pages', () => {
    expect(parts.languages).toEqual({
      ar: [
        { url: 'packs/ar.22.json', revision: null, digest: 'd' },
        { url: 'ar/shell.html', revision: 'r5', digest: 'd' },
      ],
      ckb: [
        { url: 'packs/ckb.33.json', revision: null, digest: 'd' },
        { url: 'ckb/shell.html', revision: 'r6', digest: 'd' },
      ],
    });
  });

  it('takes no folder for a language that has no pack', () => {
    expect(
      Object.keys(partition([{ url: 'fr/shell.html', revision: 'r', digest: 'd' }], 'en').languages),
    ).toEqual([]);
  });
});

describe('keyOf', () => {
  it('tells two revisions of a file apart', () => {
    expect(keyOf({ url: 'ar/shell.html', revision: 'r5', digest: 'd' }, 'https://a.example/sw.js')).toBe(
      'https://a.example/ar/shell.html?__WB_REVISION__=r5',
    );
  });

  it('leaves a hashed file its own address', () => {
    expect(keyOf({ url: 'packs/ar.22.json', revision: null, digest: 'd' }, 'https://a.example/sw.js')).toBe(
      'https://a.example/packs/ar.22.json',
    );
  });
});

describe('versionOf', () => {
  it('is the same for the same files in another order', () => {
    expect(versionOf([...entries].reverse())).toBe(versionOf(entries));
  });

  it('is another one when a revision changes', () => {
    expect(versionOf([{ url: 'index.html', revision: 'r9', digest: 'd' }])).not.toBe(
      versionOf([{ url: 'index.html', revision: 'r1', digest: 'd' }]),
    );
  });
});
