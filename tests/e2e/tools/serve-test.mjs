/** Serves the build for the browser tests: `node serve-test.mjs <port>`. It is dist/, or the folder WAYMARK_DIST names. */
import { join } from 'node:path';
import { root } from '../../../src/build/serve/ready.mjs';
import { serve } from '../../../src/build/serve/serve.mjs';

const dir = process.env.WAYMARK_DIST ?? join(root, 'dist');
const { url } = await serve({ dir, port: Number(process.argv[2]) });
console.log(url);
