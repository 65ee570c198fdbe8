/**
 * Serves a built site as a good static host does. `sirv` sends the files: compressed as the build left them, in ranges,
 * and a build that replaces them from the next request on. Here stand our headers and what is answered where no file is.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { clearing, headersFor, parseHeaders } from './headers.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ file: string } | { location: string } | null} Found
 */

/**
 * The parts of an address, decoded.
 * @param {string} path such as `/en/housing/`
 * @returns {string[] | null} null where no file may be looked for: hidden files, the host's own, tricks with `..`
 */
export function partsOf(path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const parts = decoded.split('/').filter(Boolean);
  if (/[\\\0]/.test(decoded) || parts.some((part) => part.startsWith('.'))) return null;
  return ['_headers', '_redirects'].includes(parts[0] ?? '') ? null : parts;
}

/** @param {string} file */
const isFile = (file) => existsSync(file) && statSync(file).isFile();

/**
 * What stands at an address: a file of the site, another address, or nothing.
 * @param {string} dir the built site
 * @param {string} path the address without its query
 * @returns {Found}
 */
function find(dir, path) {
  const parts = partsOf(path);
  if (!parts) return null;
  const asked = ['', ...parts.map(encodeURIComponent)].join('/');
  if (!path.endsWith('/') && isFile(join(dir, ...parts))) return { file: asked };
  if (!isFile(join(dir, ...parts, 'index.html'))) return null;
  return path.endsWith('/') ? { file: `${asked}/index.html` } : { location: `${asked}/` };
}

/**
 * Answers an address that has nothing: never with HTML in place of a script, else in the language of the address.
 * @param {string} dir
 * @param {string} path
 * @param {Response} response
 */
function missing(dir, path, response) {
  const language = /^\/([A-Za-z-]+)\//.exec(path)?.[1] ?? '';
  const pages = [join(dir, language, '404.html'), join(dir, '404.html')];
  const page = /^\/(assets|packs)(\/|$)/.test(path) ? undefined : pages.find(isFile);
  response.statusCode = 404;
  response.setHeader('Content-Type', `text/${page ? 'html' : 'plain'}; charset=utf-8`);
  response.end(page ? readFileSync(page) : 'Not found\n');
}

/**
 * Takes out of a request what sirv would misread: an encoding that is refused (`br;q=0`), and every range but the plain
 * `bytes=from-` and `bytes=from-to`, in place of which the whole file is a right answer.
 * @param {Request} request
 */
function simplify({ headers }) {
  const refused = /;\s*q=0(\.0*)?\s*$/;
  const accepted = (headers['accept-encoding'] ?? '').split(',').filter((one) => !refused.test(one));
  headers['accept-encoding'] = accepted.join();
  const [, from, to] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? [];
  const plain = from && (!to || (Number(to) > 0 && Number(to) >= Number(from)));
  if (!plain || headers['if-range']) delete headers.range;
}

/**
 * @param {string} dir the built site
 * @returns {(request: Request, response: Response) => void}
 */
function answering(dir) {
  const send = sirv(dir, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, path) => {
      response.setHeader('Accept-Ranges', 'bytes');
      if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    },
  });
  const ours = join(dir, '_headers');
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const found = find(dir, path);
    response.setHeader('Cache-Control', 'no-cache');
    const rules = parseHeaders(existsSync(ours) ? readFileSync(ours, 'utf8') : '', ours);
    for (const [name, value] of headersFor(rules, path)) {
      if (name !== 'cache-control' || (found && 'file' in found)) response.setHeader(name, value);
    }
    for (const [name, value] of clearing(path, request.headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Only GET and HEAD\n');
    } else if (!found) missing(dir, path, response);
    else if ('location' in found) {
      const location = query === undefined ? found.location : `${found.location}?${query}`;
      response.writeHead(301, { Location: location }).end();
    } else {
      // sirv leaves its file open where the browser goes away in the middle, and a file that cannot be read would end us.
      response.once('pipe', (file) => {
        file.once('error', () => response.destroy());
        response.once('close', () => file.destroy());
      });
      simplify(request);
      request.url = found.file;
      send(request, response, () => missing(dir, path, response));
    }
  };
}

/**
 * Starts serving a built site.
 * @param {object} options
 * @param {string} options.dir the folder that holds it
 * @param {number} options.port 0 takes any free port
 * @param {string} [options.host] which of this machine's addresses to listen on; without it, only this machine can ask
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` has no slash at the end
 * @throws {Error} with `code: 'EADDRINUSE'` where the port is taken
 */
export async function serve({ dir, port, host }) {
  const answer = answering(dir);
  /** @type {import('node:http').RequestListener} */
  const listener = (request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent)
        response.writeHead(500, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
      response.end('The server met an error\n');
    }
  };
  const listen = (/** @type {string} */ address, /** @type {number} */ at) => {
    const server = createServer(listener);
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, address, () => resolve(server));
    });
  };
  /** @type {import('node:http').Server[]} */
  const servers = [await listen(host ?? '127.0.0.1', port)];
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        server.closeAllConnections();
        return new Promise((resolve) => server.close(resolve));
      }),
    );
  };
  const taken = servers[0]?.address();
  const actual = typeof taken === 'object' && taken ? taken.port : port;
  if (!host) {
    try {
      servers.push(await listen('::1', actual));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EADDRINUSE') {
        await close();
        throw error;
      }
    }
  }
  return { url: `http://localhost:${actual}`, close };
}
