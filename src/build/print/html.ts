/** Puts the words of a PDF, its fonts and its sheet together into one file of HTML that asks nobody for anything. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../content/escape';
import { root } from '../serve/ready.mjs';

interface Parts {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** The address of the site, without a slash at the end. */
  site: string;
  /** Stylesheets in their order: colours, fonts, sheet. */
  styles: string[];
  /** A class for the kind and the size of paper. */
  kind: string;
  body: string;
}

/** What the app draws on paper, as `view.tsx` has it, and then what only PDFs have. */
const looks = [
  ...['paper', 'booklet', 'cards', 'table'].map((name) => `src/print/${name}.css`),
  'src/build/print/sheet.css',
];

/**
 * Links inside the app become links inside the file where what they lead to is in it, and else lead to the site:
 * `/ar/housing/#deposit` is `#housing.deposit` or `https://…/ar/housing/#deposit`.
 */
function linksOnPaper(body: string, lang: string, site: string): string {
  const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  return body.replace(new RegExp(`href="/${lang}/([^"#]*?)/?(?:#([^"]*))?"`, 'g'), (link, place, section) => {
    const id = section ? `${place}.${section}` : place;
    return ids.has(id) ? `href="#${id}"` : link.replace('href="', `href="${site}`);
  });
}

/** The whole file. */
export function paperHtml({ lang, dir, title, site, styles, kind, body }: Parts): string {
  const look = looks.map((file) => readFileSync(join(root, file), 'utf8'));
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${[...styles, ...look].join('\n')}</style></head><body class="paper ${kind}">${linksOnPaper(body, lang, site)}</body></html>`;
}
