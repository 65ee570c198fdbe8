/** What may not stand in src/. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { iconFiles } from '../src/components/icons';
import { bare, code, files, read } from './source';

/** Every line of the files, without comments, that the pattern matches: file and what was found. */
const found = (pattern: RegExp, list = files) =>
  list.flatMap((file) => (bare(read(file)).match(pattern) ?? []).map((text) => `${file}: ${text}`));

test('nothing that a person saved or ticked can be sent', () => {
  const own = files.filter((file) => /^src\/(store|mine|visit|letters|bilingual)\//.test(file));
  const network =
    /\b(fetch|importScripts)\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeer|<form[^>]*action/g;
  expect(found(network, own)).toEqual([]);
});

test('no text becomes HTML or script', () => {
  expect(
    found(
      /dangerouslySetInnerHTML|(inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|new Function|srcdoc/g,
    ),
  ).toEqual([]);
});

test('no address of another site', () => {
  const known = /www\.w3\.org|www\.sitemaps\.org|nodejs\.org|\.example$/;
  expect(found(/https?:\/\/[a-z0-9][\w.-]*\.[a-z]+/g).filter((line) => !known.test(line))).toEqual([]);
  expect(found(/nodejs\.org/g).every((line) => line.startsWith('src/build/'))).toBe(true);
});

test('nothing of this council: no name, number, address or amount', () => {
  const { name, contacts, links, exit } = parse(read('locales/council.yaml')) as {
    name: string;
    contacts: Record<string, unknown>[];
    links: Record<string, string>;
    exit: string;
  };
  const host = (address: string) => new URL(address).host.replace(/^www\./, '');
  const values = contacts.flatMap(({ phone, text, email, web }) =>
    [phone, text, email, typeof web === 'string' ? host(web) : ''].filter(
      (value) => typeof value === 'string',
    ),
  );
  const own = [name, host(exit), ...values, ...Object.values(links).map(host)].filter(
    (value) => value.length > 3,
  );
  expect(own.length).toBeGreaterThan(1);
  for (const file of files)
    expect(
      own.filter((value) => read(file).includes(value)),
      file,
    ).toEqual([]);
  expect(found(/£\s?\d+/g)).toEqual([]);
  expect(found(/\b0\d{2,4} \d{3,}/g)).toEqual([]);
});

test('no colon, full stop or percent sign is joined to words: languages write them in ways of their own', () => {
  const drawn = code.filter((file) => file.endsWith('.tsx'));
  expect(found(/\)\}[:.] *[{<\n]|\{': '\}|\}%`/g, drawn)).toEqual([]);
});

test('no sentence for a reader: those are in ui.json', () => {
  const drawn = code.filter((file) => file.endsWith('.tsx'));
  expect(
    found(/>\s*[A-Za-z][A-Za-z ,.'’!?-]+<\/|\b(aria-label|title|alt|placeholder)="[^"]+"/g, drawn),
  ).toEqual([]);
});

test('what a file exports is used by another', () => {
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name))
    .map((name) => join('tests', name));
  const words = new Map(
    [...files, ...tests, 'vite.config.ts'].map((file) => [
      file,
      new Set(bare(read(file)).match(/\b[A-Za-z_]\w*/g)),
    ]),
  );
  const form = /^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm;
  const exported = files.flatMap((file) =>
    [...bare(read(file)).matchAll(form)].map(([, name = '']) => ({ file, name })),
  );
  expect(exported.length).toBeGreaterThan(600);
  const alone = exported.filter(
    ({ file, name }) => ![...words].some(([other, has]) => other !== file && has.has(name)),
  );
  expect(alone.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test('every icon is drawn somewhere, and none stands under two names', () => {
  const text = code
    .filter((file) => file !== 'src/components/icons.ts')
    .map((file) => bare(read(file)))
    .join('\n');
  const unused = Object.keys(iconFiles).filter((id) => !new RegExp(`['"]${id}['"]`).test(text));
  expect(unused).toEqual([]);
  const drawings = Object.values(iconFiles);
  expect(drawings.filter((name, at) => drawings.indexOf(name) !== at)).toEqual([]);
});
