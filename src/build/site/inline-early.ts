/**
 * `public/early.js` inside every page. As a file of its own it would hold the page back until it came, which on a first visit
 * with a bad signal is a blank page. The headers allow it by its hash; where those of a host are of an earlier build, `again.js`
 * gets the file.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, type Plugin } from 'vite';
import { root } from '../serve/ready.mjs';

const tag = '<script src="/early.js"></script>';

/** The script as it stands in a page, and what `script-src` in the headers must hold for it. Throws where it has a fault. */
export function earlyScript(): { code: string; allowed: string } {
  const { code, errors } = minifySync('early.js', readFileSync(join(root, 'public/early.js'), 'utf8'));
  if (errors[0]) throw new Error(`public/early.js: ${errors[0].message}`);
  return { code, allowed: `'sha256-${createHash('sha256').update(code).digest('base64')}'` };
}

/** Puts it in the place of its tag. Stops the build where the headers do not allow it: no browser would run it. */
export function inlineEarly(): Plugin {
  return {
    name: 'waymark-inline-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler(html) {
        const { code, allowed } = earlyScript();
        if (!readFileSync(join(root, 'public/_headers'), 'utf8').includes(`script-src 'self' ${allowed};`))
          throw new Error(
            `public/_headers: it does not allow public/early.js as it is now. Write script-src 'self' ${allowed}; there, and in both files of src/build/serve/hosts/.`,
          );
        if (!html.includes(tag)) throw new Error(`index.html: ${tag} is not there.`);
        // A function: the code may hold what a replacement text takes for a pattern.
        return html.replace(tag, () => `<script>${code}</script>`);
      },
    },
  };
}
