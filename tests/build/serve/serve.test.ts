import fs, { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsOf, serve } from '../../../src/build/serve/serve.mjs';

const base = mkdtempSync(join(tmpdir(), 'waymark-serve-'));
const dir = join(base, 'dist');
let site: Awaited<ReturnType<typeof serve>>;

function put(name: string, content: string | Buffer) {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), content);
}

function putPacked(name: string, content: string) {
  put(name, content);
  put(`${name}.br`, brotliCompressSync(content));
  put(`${name}.gz`, gzipSync(content));
}

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  text: string;
}

/** Asks with the address exactly as it is written: `fetch` would tidy up `..` before it sends it. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> {
  const { port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

beforeAll(async () => {
  writeFileSync(join(base, 'secret.txt'), 'secret');
  putPacked('index.html', '<title>choose</title>');
  put('404.html', '<title>missing</title>');
  putPacked('en/index.html', '<title>en</title>');
  putPacked('en/housing/index.html', '<title>en housing</title>');
  putPacked('ar/404.html', '<title>ar missing</title>');
  putPacked('assets/app.abc123.js', 'export const a = 1;');
  put('packs/en.abc123.json', '{}');
  put('sw.js', 'self;');
  put('notes.txt', '©');
  put('clear.txt', 'cleared');
  put('en/audio/deposit.mp3', '0123456789');
  put('manifest.webmanifest', '{}');
  put('.built-from', 'secret');
  put(
    '_headers',
    '# all\n/*\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n/packs/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  );
  site = await serve({ dir, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(base, { recursive: true });
});

describe('what it serves', () => {
  it('serves a page at its folder, and sends an address without its slash there', async () => {
    expect((await get('/')).text).toBe('<title>choose</title>');
    expect((await get('/en/housing/')).text).toBe('<title>en housing</title>');
    const moved = await get('/en/housing?from=home');
    expect([moved.status, moved.headers.location]).toEqual([301, '/en/housing/?from=home']);
    expect((await get('//en/housing')).headers.location).toBe('/en/housing/');
  });

  it('sends what the build compressed, in the best form that the browser takes', async () => {
    const br = await get('/en/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(br.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(br.body).toString()).toBe('<title>en</title>');
    const gzip = await get('/en/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gunzipSync(gzip.body).toString()).toBe('<title>en</title>');
    const plain = await get('/en/');
    expect([plain.headers['content-encoding'], plain.headers.vary]).toEqual([undefined, 'Accept-Encoding']);
  });

  it('says what each file is', async () => {
    expect((await get('/en/')).headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
    expect((await get('/assets/app.abc123.js')).headers['content-type']).toBe('text/javascript');
    expect((await get('/notes.txt')).headers['content-type']).toBe('text/plain; charset=utf-8');
    expect((await get('/en/audio/deposit.mp3')).headers['content-type']).toBe('audio/mpeg');
    expect((await get('/manifest.webmanifest')).headers['content-type']).toContain(
      'application/manifest+json',
    );
  });

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    const head = await get('/en/', {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '17']);
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      for (const path of ['/en/', '/en/nothing/', '/assets/app.abc123.js', '/%']) {
        const { status, headers } = await get(path, {}, method);
        expect([status, headers.allow, headers['x-content-type-options']], `${method} ${path}`).toEqual([
          405,
          'GET, HEAD',
          'nosniff',
        ]);
      }
    }
  });

  it('has a browser clean up for the app itself alone, never for a link or a picture on another site', async () => {
    const app = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' };
    const ask = async (more: Record<string, string>, path = '/clear.txt') => {
      const { headers } = await get(path, more);
      return [headers['clear-site-data'], headers['cache-control']];
    };
    expect(await ask(app)).toEqual(['"cache", "storage"', 'no-store']);
    const link = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    const others: Record<string, string>[] = [
      {},
      { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
      ...['cross-site', 'same-site', 'none'].flatMap((site) => [
        { ...app, 'sec-fetch-site': site },
        { ...link, 'sec-fetch-site': site },
      ]),
      { ...app, ...link },
      { ...app, 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
    ];
    for (const other of others)
      expect(await ask(other), JSON.stringify(other)).toEqual([undefined, 'no-store']);
    for (const path of ['/', '/en/', '/clear.txt/', '/notes.txt', '/en/clear.txt'])
      expect(await ask(app, path), path).toEqual([undefined, 'no-cache']);
  });

  it('sends a part of a recording, as iPhones ask for it before they play any', async () => {
    const ask = (range: string, more = {}) => get('/en/audio/deposit.mp3', { range, ...more });
    expect((await get('/en/audio/deposit.mp3')).headers['accept-ranges']).toBe('bytes');
    for (const [range, text, said] of [
      ['bytes=0-1', '01', 'bytes 0-1/10'],
      ['bytes=4-', '456789', 'bytes 4-9/10'],
      ['bytes=8-400', '89', 'bytes 8-9/10'],
    ] as const) {
      const part = await ask(range);
      expect([part.status, part.text, part.headers['content-range']], range).toEqual([206, text, said]);
      expect(part.headers['content-length'], range).toBe(String(text.length));
    }
    const beyond = await ask('bytes=10-');
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */10']);
  });

  it.each([
    'bytes=-3',
    'bytes=0-0',
    'bytes=5-2',
    'bytes=0-1,4-5',
    'lines=0-1',
    'bytes=x-y',
    `bytes=0-${'9'.repeat(30)}`,
  ])('sends the whole where a range is none that it cuts: %s', async (range) => {
    const { status, text } = await get('/en/audio/deposit.mp3', { range });
    expect([status, text]).toEqual([200, '0123456789']);
  });

  it('sends the whole to a browser whose part may be of an older recording', async () => {
    const got = await get('/en/audio/deposit.mp3', { range: 'bytes=4-', 'if-range': 'W/"old"' });
    expect([got.status, got.text]).toEqual([200, '0123456789']);
  });

  it('closes the file of a browser that goes away in the middle', async () => {
    put('en/audio/long.mp3', Buffer.alloc(8_000_000));
    const opened: fs.ReadStream[] = [];
    const { createReadStream } = fs;
    fs.createReadStream = (...given) => {
      const file = createReadStream(...given);
      opened.push(file);
      return file;
    };
    syncBuiltinESMExports();
    const { port } = new URL(site.url);
    const asked = request({ host: '127.0.0.1', port, path: '/en/audio/long.mp3' });
    await new Promise<void>((resolve) => {
      asked.on('response', (response) => response.once('data', () => resolve(void response.pause())));
      asked.end();
    });
    fs.createReadStream = createReadStream;
    syncBuiltinESMExports();
    expect(opened.map(({ closed }) => closed)).toEqual([false]);
    asked.destroy();
    await expect.poll(() => opened.map(({ closed }) => closed)).toEqual([true]);
  });

  it('serves a build that replaces the files while it runs', async () => {
    put('en/new/index.html', 'one');
    const { etag } = (await get('/en/new/')).headers;
    put('en/new/index.html', 'two');
    const next = await get('/en/new/', { 'if-none-match': String(etag) });
    expect([next.status, next.text]).toEqual([200, 'two']);
  });
});

describe('how long it may be kept', () => {
  it('keeps hashed files for a year and has everything else asked for again', async () => {
    for (const path of ['/assets/app.abc123.js', '/packs/en.abc123.json']) {
      expect((await get(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
    for (const path of [
      '/',
      '/en/',
      '/sw.js',
      '/manifest.webmanifest',
      '/en/housing',
      '/assets/gone.js',
      '/en/gone/',
    ]) {
      expect((await get(path)).headers['cache-control'], path).toBe('no-cache');
    }
  });

  it('answers 304 to a browser that has the file, for each form of it', async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const first = await get('/en/', { 'accept-encoding': encoding });
      const etag = String(first.headers.etag);
      const again = await get('/en/', { 'accept-encoding': encoding, 'if-none-match': etag });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      const other = await get('/en/', { 'accept-encoding': encoding, 'if-none-match': '"other"' });
      expect(other.status).toBe(200);
      expect(again.headers['x-content-type-options']).toBe('nosniff');
    }
  });
});

describe('what is missing', () => {
  it('is answered in the language of its address', async () => {
    const found = await Promise.all(
      ['/ar/nothing/', '/ar/nothing', '/ar/a/b/c', '/ar/.x'].map((path) => get(path)),
    );
    expect(found.map(({ status, text }) => [status, text])).toEqual(
      Array(4).fill([404, '<title>ar missing</title>']),
    );
  });

  it('is answered by the page for all where its language is none of ours', async () => {
    for (const path of ['/nothing', '/nothing/', '/xx/nothing/', '/en/nothing/', '/housing']) {
      const { status, text } = await get(path);
      expect([status, text], path).toEqual([404, '<title>missing</title>']);
    }
  });

  it('is never HTML where a script, a style or a pack was asked for', async () => {
    for (const path of ['/assets/gone.js', '/packs/gone.json', '/assets/', '/assets/app.abc123.js/']) {
      const { status, headers, text } = await get(path);
      expect([status, headers['content-type'], text], path).toEqual([
        404,
        'text/plain; charset=utf-8',
        'Not found\n',
      ]);
    }
  });

  it('carries the security headers too', async () => {
    for (const path of ['/nothing', '/assets/gone.js', '/en/housing']) {
      expect((await get(path)).headers['x-content-type-options']).toBe('nosniff');
    }
  });
});

describe('what it never serves', () => {
  it.each([
    '/.built-from',
    '/en/../.built-from',
    '/%2ebuilt-from',
    '/_headers',
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/en%2f..%2f..%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/en/%00',
    '/%',
    '//etc/passwd',
  ])('%s', async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(404);
    expect(text).toContain('missing</title>');
  });

  it('looks for no hidden part, however it is written', () => {
    expect(partsOf('/en/housing/')).toEqual(['en', 'housing']);
    expect(partsOf('/a/%2E%2E/b')).toBeNull();
    expect(partsOf('/%E0%A4%A')).toBeNull();
  });
});

it('says which port is taken', async () => {
  const port = Number(new URL(site.url).port);
  await expect(serve({ dir, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
