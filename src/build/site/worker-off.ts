/** `npm run worker-off`: puts into a build, `dist/` or the folder that is named, the worker that turns the offline part off. */
import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../serve/ready.mjs';
import { compressFile } from './compress-file';

const file = join(process.argv[2] ?? 'dist', 'sw.js');
if (!existsSync(file)) {
  console.error(`There is no ${file}. Make the site first: npm run build`);
  process.exit(1);
}
copyFileSync(join(root, 'src/build/serve/hosts/sw-off.js'), file);
await compressFile(file);
console.log(
  `${file} now turns the offline part off on every phone that opens the site. The next build turns it on again.`,
);
