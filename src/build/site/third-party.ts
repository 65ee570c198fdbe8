/** `THIRD-PARTY.txt`: what others made of what we ship, each with the text of its licence, as the licences ask. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { thirdPartyFile } from '../../routes';
import { root } from '../serve/ready.mjs';

/** A package of which something is shipped. `texts` are its licence and, where it has one, its notice. */
interface Shipped {
  name: string;
  version: string;
  licence: string;
  texts: string[];
}

const require = createRequire(import.meta.url);
const line = '='.repeat(80);

/**
 * The folder of the package that a module of a bundle comes from: `/x/node_modules/dexie/dist/dexie.mjs` is of
 * `/x/node_modules/dexie`, and `\0vite/preload-helper.js` of Vite, which writes it into what it builds. '' where it is ours.
 */
export function packageOf(module: string): string {
  const id = module.replace(/\?.*$/, '');
  const writer = /^\0(vite|rolldown)\//.exec(id)?.[1];
  if (writer) return join(root, 'node_modules', writer);
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/\0]+)\//.exec(id)?.[1] ?? '';
}

/** A package from its folder. Throws a sentence where there is no licence text: without it, it may not be passed on. */
export function shippedFrom(folder: string): Shipped {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).sort();
  const texts = [/^(un)?licen[cs]e|^copying/i, /^notice/i].flatMap((wanted) => {
    const file = files.find((one) => wanted.test(one));
    if (!file) return [];
    // Vite's own licence, without those of what it is itself made from: none of that is in a site that it builds.
    const [own = ''] = readFileSync(join(folder, file), 'utf8').split(
      /^#+ Licenses of bundled dependencies/m,
    );
    return own.trim() ? [own.trim()] : [];
  });
  if (texts.length === 0)
    throw new Error(
      `${name} ${version} is part of what is published, and its package has no text of a licence, so it may not be passed on. Take another version or another package, or ask its makers for the text.`,
    );
  return { name, version, licence: license ?? 'see below', texts };
}

/** The file: first what there is, then each with its licence. */
export function thirdPartyText(packages: readonly Shipped[]): string {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  const titles = sorted.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  return [
    'What others made and this site passes on: software, icons, and the fonts of its PDFs. Thank you.',
    titles.join('\n'),
    ...sorted.flatMap(({ texts }, index) => [`${line}\n${titles[index]}\n${line}`, ...texts]),
    '',
  ].join('\n\n');
}

/**
 * Notes which packages are in the app and in the worker, and writes the file once both are built.
 * `others` are packages of which something is shipped in another way: icons, and fonts in PDFs.
 */
export function thirdParty(others: readonly string[]): { app: Plugin; worker: Plugin } {
  const folders = new Set(others.map((name) => dirname(require.resolve(`${name}/package.json`))));
  const note: Plugin['generateBundle'] = (_options, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(file.modules)) {
        const folder = renderedLength > 0 ? packageOf(id) : '';
        if (folder) folders.add(folder);
      }
    }
  };
  let out = '';
  return {
    app: {
      name: 'waymark-third-party',
      apply: 'build',
      enforce: 'post',
      configResolved({ build }) {
        out = resolve(root, build.outDir);
      },
      generateBundle: {
        // After the prerenderer's own script is gone: it is no part of what is published.
        order: 'post',
        handler: note,
      },
      closeBundle: {
        order: 'post',
        sequential: true,
        handler() {
          if (existsSync(out))
            writeFileSync(join(out, thirdPartyFile), thirdPartyText([...folders].map(shippedFrom)));
        },
      },
    },
    worker: { name: 'waymark-third-party-worker', generateBundle: note },
  };
}
