/** What a measurement stands on: a built site that nobody rebuilds meanwhile, a server that counts, and a browser. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { findBrowser } from '../../src/build/serve/browser.mjs';
import { serve } from '../../src/build/serve/serve.mjs';

/** Something that was sent: its address without the host, and the bytes of its body as they went over the wire. */
export interface Sent {
  path: string;
  bytes: number;
}

export interface Stage {
  /** Where the site is, with no slash at the end. */
  url: string;
  /** All that was sent since the start, to pages and to the worker. */
  sent: Sent[];
  browser: Browser;
  close(): Promise<void>;
}

/** As root, in a container, Chromium starts only like this. */
export const browserFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Serves the built site in `dir`, as `npm start` does, through a server that counts. Throws where no browser can be had. */
export async function setStage(dir: string): Promise<Stage> {
  const site = await serve({ dir, port: 0 });
  const sent: Sent[] = [];
  const counter = createServer((asked, answer) => {
    const { method, url: path = '/', headers } = asked;
    const onward = request(`${site.url}${path}`, { method, headers }, (found) => {
      const row = { path, bytes: 0 };
      sent.push(row);
      answer.writeHead(found.statusCode ?? 500, found.headers);
      found.on('data', (piece: Buffer) => {
        row.bytes += piece.length;
      });
      found.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    onward.end();
  });
  await new Promise<void>((resolve) => counter.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  return {
    url: `http://localhost:${(counter.address() as AddressInfo).port}`,
    sent,
    browser,
    async close() {
      await browser.close();
      counter.closeAllConnections();
      counter.close();
      await site.close();
    },
  };
}

/** A phone that has never been here: nothing stored, nothing cached. Close the context after use. */
export async function newPhone(stage: Stage): Promise<{ context: BrowserContext; page: Page }> {
  const context = await stage.browser.newContext({
    baseURL: stage.url,
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  // What tsx compiles names its functions with this helper, which the page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (made) => made;' });
  return { context, page: await context.newPage() };
}

/** Makes the processor of a page so many times slower. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}

/** Opens a page and waits until it works with no signal, in its own language too. */
export async function openAndKeep(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => localStorage.getItem('waymark.ready') !== null, undefined, {
    timeout: 60_000,
  });
  await page.waitForLoadState('networkidle');
}
