/** The icons of the app as one SVG file, so that a page names an icon in a few bytes. Drawings come from Lucide. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { iconFiles } from '../components/icons';

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

/** One `<symbol>` an icon, in the order of `iconFiles`. Throws when Lucide has no drawing of that name. */
export function iconSprite(): string {
  const symbols = Object.entries(iconFiles).map(([id, file]) => {
    const svg = readFileSync(join(folder, `${file}.svg`), 'utf8');
    const inner = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'));
    return `<symbol id="${id}" viewBox="0 0 24 24">${inner.replace(/\s*\n\s*/g, '')}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}
