/** A host that can be told to misbehave: it stands before a good one, and answers what it is told to answer badly. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * - `html`: a page with status 200, as of half an upload, a filter or a login page, which may be kept for a year.
 * - `half`: the first half, sent without its length.
 * - `other`: what `other` gives for the address, as a file of another build.
 * - `login`: sent on to a login page of another site.
 * - `slow`: right, after `delay` milliseconds.
 */
export const ways = ['html', 'half', 'empty', 'other', 'gone', 'login', 'reset', 'slow'] as const;
export type Way = (typeof ways)[number];

export interface BadHost {
  url: string;
  /** How an address is answered badly; undefined is well. */
  answers: (path: string) => Way | undefined;
  other: (path: string) => Buffer;
  delay: number;
  close(): Promise<void>;
}

export const loginPage = '<!doctype html><title>Log in</title><h1>Log in to this Wi-Fi</h1>';

/** Stands before the host at `good`, which answers everything that is answered well. */
export async function badHost(good: string): Promise<BadHost> {
  const closing = new AbortController();
  const answer = async (path: string, search: string, asked: Headers, response: ServerResponse) => {
    const way = host.answers(path);
    if (way === 'reset') return void response.destroy();
    if (way === 'login') {
      // Another origin: the same server under another name.
      response.writeHead(302, { Location: host.url.replace('localhost', '127.0.0.1') });
      return void response.end();
    }
    if (way === 'slow') await wait(host.delay, undefined, { signal: closing.signal });
    asked.set('accept-encoding', 'identity');
    const right = await fetch(good + path + search, { headers: asked, redirect: 'manual' });
    const headers = Object.fromEntries(
      [...right.headers].filter(([name]) => !/^(connection|keep-alive|date)$/.test(name)),
    );
    let body = Buffer.from(await right.arrayBuffer());
    let status = right.status;
    if (way === 'html') {
      Object.assign(headers, { 'content-type': 'text/html; charset=utf-8', etag: '"login"' });
      body = Buffer.from(loginPage);
      status = 200;
    }
    if (way === 'gone') status = 404;
    if (way === 'half') body = body.subarray(0, body.length >> 1);
    if (way === 'empty') body = Buffer.alloc(0);
    if (way === 'other') body = host.other(path) as typeof body;
    if (way && way !== 'slow') delete headers['content-length'];
    response.writeHead(status, headers);
    response.end(body);
  };
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', good);
    const asked = new Headers();
    // A wrong answer is sent whole: the browser must not be told that what it kept is still right.
    const known = request.headers['if-none-match'];
    if (known && !host.answers(pathname)) asked.set('if-none-match', known);
    answer(pathname, search, asked, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const host: BadHost = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    answers: () => undefined,
    other: () => Buffer.from('another build'),
    delay: 30_000,
    close() {
      closing.abort();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return host;
}
