/** The Vite plugins that join `locales/` to the app: what its modules ask for, and the files of a build. */
import type { Plugin } from 'vite';
import { makeSay, type Say } from '../../language/words';
import { rowOf } from '../../routes';
import { escapeHtml } from '../content/escape';
import type { Site } from './site';

const virtual = {
  app: 'virtual:waymark',
  packs: 'virtual:waymark-packs',
  colours: 'virtual:waymark-colours.css',
};

/** Whether the page of a file such as `en/lists/new-here/index.html` has its looks in a file of their own. */
const hasOwnStyles = (name: string): boolean => rowOf(name.split('/')[1] ?? '').styles === true;

/**
 * The box that `public/again.js` shows where the script does not come: it stands first, so that half a page has it too. The
 * page that chooses a language works by its links alone, and has none.
 */
const notStarted = (say: Say): string =>
  `<p id="not-started" class="toast" role="status" hidden>${escapeHtml(say('offline.problem'))} <button type="button" class="button">${escapeHtml(say('common.retry'))}</button></p>`;

/** Today in this computer's calendar, `YYYY-MM-DD`; tests build a site as on another day with `WAYMARK_TODAY`. */
export function todayHere(): string {
  return process.env.WAYMARK_TODAY ?? new Date().toLocaleDateString('sv-SE');
}

/** Which way a language of the site runs. */
export const dirOf = (site: Site, lang: string): 'ltr' | 'rtl' => site.packs[lang]?.language.dir ?? 'ltr';

/** What the app's modules ask the site for. `siteNow` gives the site as it is now; without one they are not there. */
export function content(siteNow: () => Site | undefined): Plugin {
  const modules: Record<string, (site: Site) => string> = {
    [virtual.app]: (site) =>
      `export const icons = ${JSON.stringify(site.iconsAddress)}; export const ownIcons = ${JSON.stringify(site.ownIconsAddress)}; export const languagesFile = ${JSON.stringify(site.languagesAddress)};`,
    [virtual.packs]: (site) =>
      `export const packs = JSON.parse(${JSON.stringify(JSON.stringify(site.packs))}); export const packAddress = ${JSON.stringify(site.packAddress)};`,
    [virtual.colours]: (site) => site.colours,
  };
  return {
    name: 'waymark-content',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => {
      const site = siteNow();
      return site && modules[id.slice(1)]?.(site);
    },
  };
}

/** `site` is made before the build starts, so that a mistake in the content stops it before anything is written. */
export function waymark(site: Site): Plugin[] {
  return [
    content(() => site),
    {
      name: 'waymark-files',
      generateBundle() {
        for (const file of site.files)
          this.emitFile({ type: 'asset', fileName: file.name, source: file.bytes ?? file.text });
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
              (tag, lang: string) => `${tag} dir="${dirOf(site, lang)}"`,
            );
            const pack = site.packs[name.split('/')[0] ?? ''];
            if (pack) {
              const box = notStarted(makeSay(pack.language.code, pack.ui));
              file.source = file.source.replace(/<body[^>]*>/, (tag) => tag + box);
            }
            if (ownStyles && hasOwnStyles(name))
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
