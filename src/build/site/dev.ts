/**
 * `npm run dev`: at every address the page that the build would make, made again when a word changes. While the content has
 * mistakes every page shows the check's sentences instead, and comes back by itself once they are mended.
 */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import type { DevEnvironment, Plugin, ViteDevServer } from 'vite';
import { escapeHtml } from '../content/escape';
import { content, dirOf, todayHere } from './plugin';
import type { PageElement, PageHtml } from './prerender';
import { makeSite, type Site } from './site';

/** The entry of the app: what the browser starts, and what makes a page. */
const entry = '/src/main.tsx';
/** Editors save several files at once, and some of them in two steps. */
const restMs = 100;

const types: Record<string, string> = {
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** The site as the files are now, or the sentences that say why there is none. */
type Made = { site: Site; faults?: undefined } | { site?: undefined; faults: string[] };

function make(folder: string): Made {
  try {
    return { site: makeSite(folder, todayHere()) };
  } catch (error) {
    return { faults: (error instanceof Error ? error.message : String(error)).split('\n') };
  }
}

/** `folder` is where the content is: `locales`. */
export function waymarkDev(folder: string): Plugin[] {
  let made = make(folder);
  return [
    content(() => made.site),
    {
      name: 'waymark-dev',
      // Node would take the form of workbox-window that has no names to import.
      config: () => ({ appType: 'custom', ssr: { noExternal: ['workbox-window'] } }),
      configureServer(server) {
        const { logger } = server.config;
        const tell = () => made.faults && logger.error(made.faults.join('\n'), { timestamp: true });
        tell();
        const inside = resolve(folder) + sep;
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!resolve(path).startsWith(inside)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            made = make(folder);
            tell();
            for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
            server.ws.send({ type: 'full-reload' });
          }, restMs);
        });
        // One after the other: while a page is made, `location` is its address.
        let before: Promise<unknown> = Promise.resolve();
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0] ?? '/';
          const answered = before.then(() => answer(server, made, path, response));
          before = answered.catch(() => {});
          answered.then(
            (done) => done || next(),
            (error: unknown) => {
              if (error instanceof Error) server.ssrFixStacktrace(error);
              next(error);
            },
          );
        });
      },
    },
  ];
}

/** Answers what is ours and says so; what is Vite's own is left to it. */
async function answer(
  server: ViteDevServer,
  { site, faults }: Made,
  path: string,
  response: ServerResponse,
): Promise<boolean> {
  const send = (status: number, type: string, body: string | Uint8Array) => {
    response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    response.end(body);
    return true;
  };
  const html = 'text/html; charset=utf-8';
  const isPage = path.endsWith('.html') || extname(path) === '';
  const isVites = /^\/(@|__|src\/|node_modules\/)/.test(path);
  if (faults) {
    if (!isPage || isVites) return false;
    return send(500, html, await server.transformIndexHtml(path, faultsPage(faults)));
  }
  const file = site.files.find(({ name }) => `/${name}` === path);
  if (file) return send(200, types[extname(path)] ?? 'application/octet-stream', file.bytes ?? file.text);
  if (site.addresses.includes(path)) return send(200, html, await pageAt(server, site, path));
  if (!isPage || isVites) return false;
  if (site.addresses.includes(`${path}/`)) {
    response.writeHead(302, { Location: `${path}/` }).end();
    return true;
  }
  const ofLanguage = `/${path.split('/')[1]}/404.html`;
  const missing = site.addresses.includes(ofLanguage) ? ofLanguage : '/404.html';
  return send(404, html, await pageAt(server, site, missing));
}

/** The page of an address, as the build makes it. */
async function pageAt(server: ViteDevServer, site: Site, path: string): Promise<string> {
  // The router asks where it is, as it does in the build.
  Object.assign(globalThis, { location: new URL(path, 'http://localhost') });
  const { prerender } = await server.ssrLoadModule(entry);
  const { html, head }: PageHtml = await prerender({ url: path });
  const styles = await stylesOf(server.environments.ssr as DevEnvironment, entry);
  const elements: PageElement[] = [
    { type: 'style', props: {}, children: site.colours },
    ...styles.map((href): PageElement => ({ type: 'link', props: { rel: 'stylesheet', href } })),
    ...head.elements,
  ];
  const page = readFileSync(join(server.config.root, 'index.html'), 'utf8')
    .replace(/<html[^>]*>/, () => `<html lang="${head.lang}" dir="${dirOf(site, head.lang)}">`)
    .replace('<title></title>', () => `<title>${escapeHtml(head.title)}</title>`)
    .replace('</head>', () => `${elements.map(tagOf).join('')}</head>`)
    .replace('<div id="app"></div>', () => `<div id="app">${html}</div>`);
  return server.transformIndexHtml(path, page);
}

/** What the app's entry imports to be looked at: with these in the page it has its looks before its script, as a built one. */
async function stylesOf({ moduleGraph }: DevEnvironment, from: string): Promise<string[]> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const walk = async (url: string): Promise<void> => {
    if (seen.has(url)) return;
    seen.add(url);
    if (/^\/.*\.css$/.test(url) && !url.includes('virtual:')) found.add(url);
    const known = await moduleGraph.getModuleByUrl(url);
    for (const dep of known?.transformResult?.deps ?? []) await walk(dep);
  };
  await walk(from);
  return [...found];
}

/** An element of a page's head as HTML; what stands in a script is already written so that nothing can end it. */
function tagOf({ type, props, children }: PageElement): string {
  const given = Object.entries(props).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${type}${given.join('')}>${children === undefined ? '' : `${children}</${type}>`}`;
}

/** The page that stands at every address while the content has mistakes. */
function faultsPage([title = '', ...faults]: string[]): string {
  const rows = faults.map((fault) => `<li>${escapeHtml(fault)}</li>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>body{font:1.1rem/1.5 system-ui;max-width:50rem;margin:2rem auto;padding:0 1rem}li{margin:.75rem 0}</style>
<h1>${escapeHtml(title)}</h1><ul>${rows}</ul><p>This page comes back by itself once they are mended.</p></html>`;
}
