/** `npm start`: installs and builds what is needed, then serves the production build. Runs on a fresh copy. */
import { ensureBuilt, ensureInstalled, nodeFault, root } from './ready.mjs';

/**
 * Which port to serve on.
 * @param {string | undefined} asked the PORT of the environment
 * @returns {number}
 * @throws {Error} a sentence, where it is no port
 */
function portFrom(asked) {
  const port = Number(asked || 4173);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(
    `PORT is "${asked}", which is no port. Give a number from 1 to 65535, such as PORT=4174 npm start.`,
  );
}

async function start() {
  const fault = nodeFault(process.versions.node);
  if (fault) throw new Error(fault);
  const port = portFrom(process.env.PORT);
  await ensureInstalled();
  await ensureBuilt();
  // Not before: on a fresh copy the packages that it stands on were not there.
  const { serve } = await import('./serve.mjs');
  try {
    const { url } = await serve({ dir: `${root}/dist`, port, host: process.env.HOST || undefined });
    console.log(`Waymark is ready: ${url}  (stop it with Ctrl+C)`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} is in use, perhaps by a Waymark that still runs. Stop that, or take another: PORT=${port + 1} npm start`,
      );
    }
    if (code === 'EACCES')
      throw new Error(`This computer does not let you use port ${port}. Take another: PORT=4174 npm start`);
    throw error;
  }
}

start().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
