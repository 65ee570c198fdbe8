/** Serves dist/ for the browser tests: `node serve-test.mjs <port>`. */
import { root } from '../../src/build/ready.mjs';
import { serve } from '../../src/build/serve.mjs';

const { url } = await serve({ dir: `${root}/dist`, port: Number(process.argv[2]) });
console.log(url);
