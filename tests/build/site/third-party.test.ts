import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fontPackages } from '../../../src/build/print/fonts';
import { packageOf, shippedFrom, thirdParty, thirdPartyText } from '../../../src/build/site/third-party';
import { thirdPartyFile } from '../../../src/routes';

let folder = '';
const put = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};
const putPackage = (name: string, files: Record<string, string>) => {
  put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.2.3', license: 'MIT' }));
  put(`node_modules/${name}/index.js`, `export const name = () => ${JSON.stringify(name)};`);
  for (const [file, text] of Object.entries(files)) put(`node_modules/${name}/${file}`, text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-third-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('knows which package a module of a bundle is of', () => {
  expect(packageOf('/x/node_modules/dexie/dist/dexie.mjs')).toBe('/x/node_modules/dexie');
  expect(packageOf('/x/node_modules/a/node_modules/@b/c/d.js?v=1')).toBe(
    '/x/node_modules/a/node_modules/@b/c',
  );
  expect(packageOf('\0/x/node_modules/e/f.js?commonjs')).toBe('/x/node_modules/e');
  expect(packageOf('\0vite/preload-helper.js')).toMatch(/\/node_modules\/vite$/);
  expect(packageOf('/x/src/main.tsx')).toBe('');
  expect(packageOf('\0virtual:waymark')).toBe('');
});

describe('a package', () => {
  it('comes with its licence and its notice', () => {
    putPackage('kettle', { 'LICENSE.md': 'Take it.\n', NOTICE: 'Made by Tea.\n', 'readme.md': 'No.' });
    const kettle = shippedFrom(join(folder, 'node_modules/kettle'));
    expect(kettle).toEqual({
      name: 'kettle',
      version: '1.2.3',
      licence: 'MIT',
      texts: ['Take it.', 'Made by Tea.'],
    });
    const text = thirdPartyText([kettle, { ...kettle, name: 'cup' }]);
    expect(text.indexOf('cup 1.2.3 (MIT)\nkettle 1.2.3 (MIT)')).toBeGreaterThan(0);
    expect(text.split('Take it.\n\nMade by Tea.')).toHaveLength(3);
  });

  it.each([{}, { LICENSE: ' \n' }])('without the text of one is refused in a sentence: %j', (files) => {
    putPackage('bare', files as Record<string, string>);
    expect(() => shippedFrom(join(folder, 'node_modules/bare'))).toThrow(
      'bare 1.2.3 is part of what is published, and its package has no text of a licence',
    );
  });
});

describe('a build', () => {
  const run = (entry: string) => {
    put('index.html', '<script type="module" src="/main.js"></script>');
    put('main.js', entry);
    const outDir = join(folder, 'dist');
    return build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { outDir },
      plugins: [thirdParty(fontPackages(['Ethi'])).app],
    }).then(() => readFileSync(join(outDir, thirdPartyFile), 'utf8'));
  };

  it('writes down what is in it, and the fonts of the PDFs, and nothing else', async () => {
    putPackage('used', { LICENSE: 'Use it.' });
    putPackage('unused', {});
    const text = await run(
      "import { name } from 'used'; import { name as other } from 'unused'; console.log(name()); if (false) console.log(other());",
    );
    expect(text).toContain('used 1.2.3 (MIT)\n');
    expect(text).toContain('Use it.');
    for (const font of fontPackages(['Ethi'])) expect(text).toContain(`${font} `);
    expect(text).not.toContain('unused');
  });

  it('stops where something in it has no licence', async () => {
    putPackage('bare', {});
    await expect(run("import { name } from 'bare'; console.log(name());")).rejects.toThrow(
      'bare 1.2.3 is part of what is published',
    );
  });
});
