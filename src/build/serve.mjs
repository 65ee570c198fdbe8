/**
 * Serves a built site as a good static host does. Nothing but Node is needed, and nothing is kept in memory: a build
 * that replaces the files is served from the next request on.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { headersFor, parseHeaders } from './headers.mjs';

/** @type {Record<string, string>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

/** @typedef {{ status: number, file: string, body: Buffer } | { status: 301, location: string } | { status: 404, text: string }} Answer */

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
async function read(file) {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(code))) return null;
    throw error;
  }
}

/**
 * What stands at an address: a file, another address, or nothing (in the language of its first part).
 * @param {string} dir the built site
 * @param {string} path the address without its query
 * @returns {Promise<Answer>}
 */
async function find(dir, path) {
  const parts = partsOf(path);
  if (parts) {
    const exact = join(dir, ...parts);
    const asked = path.endsWith('/') ? null : await read(exact);
    if (asked) return { status: 200, file: exact, body: asked };
    const page = await read(join(exact, 'index.html'));
    if (page && path.endsWith('/')) return { status: 200, file: join(exact, 'index.html'), body: page };
    if (page) return { status: 301, location: `/${parts.map(encodeURIComponent).join('/')}/` };
  }
  if (/^\/(assets|packs)(\/|$)/.test(path)) return { status: 404, text: 'Not found\n' };
  const language = /^\/([A-Za-z-]+)\//.exec(path)?.[1] ?? '';
  for (const file of [join(dir, language, '404.html'), join(dir, '404.html')]) {
    const body = await read(file);
    if (body) return { status: 404, file, body };
  }
  return { status: 404, text: 'Not found\n' };
}

/**
 * Which encodings a browser takes.
 * @param {string} accept its Accept-Encoding
 * @returns {(encoding: string) => boolean}
 */
function takes(accept) {
  const refused = /;\s*q=0(\.0*)?\s*$/;
  const taken = accept.split(',').filter((one) => !refused.test(one));
  const names = taken.map((one) => one.split(';')[0]?.trim().toLowerCase());
  return (encoding) => names.includes(encoding);
}

/**
 * @param {string} dir
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(dir, request, response) {
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const rules = parseHeaders(String((await read(join(dir, '_headers'))) ?? ''), join(dir, '_headers'));
  const found = await find(dir, path);
  response.statusCode = found.status;
  response.setHeader('Cache-Control', 'no-cache');
  for (const [name, value] of headersFor(rules, path)) {
    if (name !== 'cache-control' || found.status === 200) response.setHeader(name, value);
  }
  const end = (/** @type {Buffer} */ body) => {
    response.setHeader('Content-Length', body.length);
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.statusCode = 405;
    response.setHeader('Allow', 'GET, HEAD');
    return end(Buffer.from('Only GET and HEAD\n'));
  }
  if ('location' in found) {
    response.setHeader('Location', query === undefined ? found.location : `${found.location}?${query}`);
    return end(Buffer.alloc(0));
  }
  if ('text' in found) {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    return end(Buffer.from(found.text));
  }
  let body = found.body;
  response.setHeader('Content-Type', types[extname(found.file)] ?? 'application/octet-stream');
  const etag = createHash('sha256').update(body).digest('base64url').slice(0, 20);
  const accepted = takes(request.headers['accept-encoding'] ?? '');
  let suffix = '';
  for (const [name = '', ending = ''] of encodings) {
    const packed = await read(found.file + ending);
    if (packed) response.setHeader('Vary', 'Accept-Encoding');
    if (!packed || suffix || !accepted(name)) continue;
    body = packed;
    suffix = `-${name}`;
    response.setHeader('Content-Encoding', name);
  }
  if (found.status === 200) {
    response.setHeader('ETag', `"${etag}${suffix}"`);
    const known = (request.headers['if-none-match'] ?? '')
      .split(',')
      .map((one) => one.trim().replace(/^W\//, ''));
    if (known.includes(`"${etag}${suffix}"`)) {
      response.statusCode = 304;
      response.removeHeader('Content-Encoding');
      response.end();
      return;
    }
  }
  end(body);
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
  /** @type {import('node:http').RequestListener} */
  const listener = (request, response) => {
    answer(dir, request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent)
        response.writeHead(500, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
      response.end('The server met an error\n');
    });
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
