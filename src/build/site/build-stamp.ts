import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { builtFrom, hashOf, printedIn, reprint, root } from '../serve/ready.mjs';

/**
 * Writes down what a build was made from, as it was when the build began, once all of it is there: `npm start` then takes
 * it as it is, with the PDFs that were printed into it. Says so where an old build had PDFs, for they are emptied with it.
 */
export function markBuild(): Plugin {
  let out = '';
  let from = '';
  let hadPdfs = false;
  return {
    name: 'waymark-mark-build',
    apply: 'build',
    enforce: 'post',
    configResolved({ build }) {
      out = resolve(root, build.outDir);
    },
    buildStart() {
      from = hashOf(root, builtFrom);
      hadPdfs = printedIn(out);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        if (!existsSync(join(out, 'index.html'))) return;
        writeFileSync(join(out, '.built-from'), from);
        if (hadPdfs && !printedIn(out)) console.log(reprint);
      },
    },
  };
}
