/** What a new page takes: a row in src/routes.ts, a file in src/pages/ and its words. It is added to a copy, and nothing else is touched. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root } from '../src/build/serve/ready.mjs';
import type { Site } from '../src/build/site/site';
import { frozenDay, frozenFolder } from './frozen.mjs';

mkdirSync(join(root, '.cache'), { recursive: true });
const copy = mkdtempSync(join(root, '.cache', 'new-page-'));
const began = { src: join(root, 'src'), locales: frozenFolder() };

/** Files of the copy that are not as they were. */
const touched = () =>
  Object.entries(began).flatMap(([folder, was]) => {
    const had = new Set(readdirSync(was, { recursive: true, encoding: 'utf8' }));
    return readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(join(copy, folder).length + 1))
      .filter(
        (name) =>
          !had.has(name) ||
          readFileSync(join(was, name), 'utf8') !== readFileSync(join(copy, folder, name), 'utf8'),
      )
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  });

const row = `  boats: { head: 'boats', words: ['boats'], search: 1 },\n`;
const file = `import { OwnHead } from '../components/second-language';
import { useReader } from '../language/reader';

/** Boats. */
export default function Boats() {
  const { say } = useReader();
  return (
    <>
      <OwnHead of="boats" icon="mine" />
      <p>{say('boats.text')}</p>
    </>
  );
}
`;
const words = { title: 'Boats for you', summary: 'A quiet river.', text: 'Ask for a paddle.' };

let site: Site;
/** A file of the copy, run. */
const run = (name: string) => import(/* @vite-ignore */ join(copy, 'src', name));

beforeAll(async () => {
  for (const [folder, was] of Object.entries(began)) cpSync(was, join(copy, folder), { recursive: true });
  writeFileSync(join(copy, 'tsconfig.json'), '{ "extends": "../../tsconfig.json", "include": ["src"] }');
  const routes = join(copy, 'src/routes.ts');
  const table = readFileSync(routes, 'utf8');
  writeFileSync(
    routes,
    table.replace(/^ {2}paper: .*\n/m, (last) => last + row),
  );
  writeFileSync(join(copy, 'src/pages/boats.tsx'), file);
  const ui = join(copy, 'locales/en/ui.json');
  const said = JSON.parse(readFileSync(ui, 'utf8'));
  writeFileSync(ui, `${JSON.stringify({ ...said, boats: words }, null, 2)}\n`);
  site = (await run('build/site/site.ts')).makeSite(join(copy, 'locales'), frozenDay);
  vi.doMock('virtual:waymark-packs', () => ({ packs: site.packs, packAddress: site.packAddress }));
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('nothing but these three files was touched', () => {
  expect(touched().sort()).toEqual(['locales/en/ui.json', 'src/pages/boats.tsx', 'src/routes.ts']);
});

test('the types of the page and of all that reads its row agree', { timeout: 120_000 }, () => {
  const readers = ['app/screens', 'search/entries', 'build/content/links', 'build/site/split'];
  const files = ['src/env.d.ts', 'src/pages/boats.tsx', ...readers.map((name) => `src/${name}.ts`)];
  const compilerOptions = { lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: ['node', 'vite/client'] };
  const project = join(copy, 'types.json');
  writeFileSync(
    project,
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions, files, include: [] }),
  );
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', project, '--noEmit'], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

test('its words are checked and its address is in the site and the sitemap', () => {
  expect(site.faults.filter(({ level }) => level === 'error')).toEqual([]);
  expect(site.addresses).toContain('/en/boats/');
  expect(site.files.find(({ name }) => name === 'sitemap.xml')?.text).toContain('/en/boats/<');
});

test('it is prerendered with its name, its words and the words that it carries', async () => {
  vi.stubGlobal('location', new URL('http://localhost/en/boats/'));
  const { html, head } = await (await run('build/site/prerender.tsx')).prerenderPage('/en/boats/');
  expect(head.title).toContain(words.title);
  expect(html).toContain(words.summary);
  expect(html).toContain(words.text);
  const elements: { props: Record<string, string>; children?: string }[] = [...head.elements];
  const sent = JSON.parse(elements.find(({ props }) => props.id === 'page')?.children ?? '{}');
  expect(sent.pack.ui.boats).toEqual(words);
  expect(elements.some(({ props }) => props.rel === 'canonical' && props.href?.endsWith('/en/boats/'))).toBe(
    true,
  );
});

test('search finds it', async () => {
  const { makeIndex } = await run('search/index.ts');
  const { find } = await run('search/find.ts');
  const pack = site.packs.en;
  expect(find(makeIndex(pack), 'quiet river').map(({ place }: { place: string }) => place)).toContain(
    'boats',
  );
});
