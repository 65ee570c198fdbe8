/** The icons of the app as one SVG file, so that a page names an icon in a few bytes. Drawings come from Lucide. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

/**
 * One `<symbol>` an icon: `named` under the app's names for them, and `pictures`, which are named as Lucide names them.
 * Throws a sentence when Lucide has no drawing of a name.
 */
export function iconSprite(named: Readonly<Record<string, string>>, pictures: string[]): string {
  const files: Record<string, string> = { ...named };
  for (const picture of pictures) files[picture] = picture;
  return `<svg xmlns="http://www.w3.org/2000/svg">${Object.entries(files).map(symbol).join('')}</svg>`;
}

function symbol([id, name]: [string, string]): string {
  const path = join(folder, `${name}.svg`);
  if (!existsSync(path))
    throw new Error(
      `There is no drawing called ${name}. Look for one on lucide.dev, and write its name under icon in locales/offer.yaml, lists.yaml or dates.yaml.`,
    );
  const svg = readFileSync(path, 'utf8');
  const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
  return `<symbol id="${id}" viewBox="0 0 24 24">${inner.replace(/\s*\n\s*/g, '')}</symbol>`;
}
