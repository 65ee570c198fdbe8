/** The vite plugin that joins `locales/` to the app: checks it first, serves it in development, writes it in a build. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { makeSite, type Site } from './site';

const virtual = {
  app: 'virtual:waymark',
  packs: 'virtual:waymark-packs',
  colours: 'virtual:waymark-colours.css',
};

/** The pages whose looks come in a file of their own: with script it is fetched with their script, without it by this link. */
const ownPage = /^[^/]+\/(me|mine|years|status|lists|dates|visit|say|settings)\//;

/** Today in this computer's calendar, `YYYY-MM-DD`. */
export function todayHere(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/** `site` is made before the build starts, so that a mistake in the content stops it before anything is written. */
export function waymark(first: Site): Plugin[] {
  let site = first;
  const folder = fileURLToPath(new URL('../../locales', import.meta.url));
  const modules: Record<string, () => string> = {
    [virtual.app]: () =>
      `export const icons = ${JSON.stringify(site.iconsAddress)}; export const ownIcons = ${JSON.stringify(site.ownIconsAddress)}; export const languagesFile = ${JSON.stringify(site.languagesAddress)};`,
    [virtual.packs]: () =>
      `export const packs = JSON.parse(${JSON.stringify(JSON.stringify(site.packs))}); export const packAddress = ${JSON.stringify(site.packAddress)};`,
    [virtual.colours]: () => site.colours,
  };
  return [
    {
      name: 'waymark-content',
      resolveId: (id) => (id in modules ? `\0${id}` : undefined),
      load: (id) => modules[id.slice(1)]?.(),
      generateBundle() {
        for (const file of site.files)
          this.emitFile({ type: 'asset', fileName: file.name, source: file.bytes ?? file.text });
      },
      configureServer(server) {
        server.watcher.add(folder);
        server.watcher.on('change', (path) => {
          if (!path.startsWith(folder)) return;
          try {
            site = makeSite(folder, todayHere());
            server.moduleGraph.invalidateAll();
            server.ws.send({ type: 'full-reload' });
          } catch (error) {
            server.config.logger.error(String(error));
          }
        });
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0] ?? '';
          const file = site.files.find(({ name }) => `/${name}` === path);
          if (!file) return next();
          const types = {
            '.svg': 'image/svg+xml',
            '.mp3': 'audio/mpeg',
            '.m4a': 'audio/mp4',
            '.ogg': 'audio/ogg',
          };
          const type = Object.entries(types).find(([ending]) => path.endsWith(ending))?.[1];
          response.setHeader('Content-Type', type ?? 'application/json');
          response.end(file.bytes ?? file.text);
        });
      },
    },
    {
      // The prerenderer sets `lang` only, and leaves its own script in the output: no reader needs it.
      name: 'waymark-after-prerender',
      apply: 'build',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const ownStyles = Object.keys(bundle).find((name) => /^assets\/styles-[^/]*\.css$/.test(name));
          for (const [name, file] of Object.entries(bundle)) {
            if (/(^|\/)prerender-[^/]*\.js$/.test(name)) delete bundle[name];
            if (file.type !== 'asset' || !name.endsWith('.html')) continue;
            file.source = String(file.source).replace(
              /<html lang="([^"]+)"/,
              (tag, lang: string) => `${tag} dir="${site.packs[lang]?.language.dir ?? 'ltr'}"`,
            );
            if (ownPage.test(name) && ownStyles)
              file.source = file.source.replace(
                '</head>',
                `<link rel="stylesheet" href="/${ownStyles}"></head>`,
              );
          }
        },
      },
    },
  ];
}
