import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { fontPackages } from './src/build/print/fonts';
import { appManifest } from './src/build/site/app-manifest';
import { markBuild } from './src/build/site/build-stamp';
import { waymarkDev } from './src/build/site/dev';
import { digests } from './src/build/site/digests';
import { inlineEarly } from './src/build/site/inline-early';
import { oldest } from './src/build/site/oldest';
import { todayHere, waymark } from './src/build/site/plugin';
import { makeSite } from './src/build/site/site';
import { thirdParty } from './src/build/site/third-party';

export default defineConfig(({ command }) => {
  const folder = process.env.WAYMARK_LOCALES ?? 'locales';
  if (command === 'serve') return { plugins: [waymarkDev(folder), preact()] };
  const site = makeSite(folder, todayHere());
  const shipped = thirdParty(['lucide-static', ...fontPackages(Object.values(site.scripts))]);
  const worker = digests();
  return {
    plugins: [
      waymark(site),
      inlineEarly(),
      worker.plugin,
      preact({
        prerender: { enabled: true, renderTarget: '#app', additionalPrerenderRoutes: site.addresses },
      }),
      VitePWA({
        strategies: 'injectManifest',
        srcDir: 'src',
        // The plugin names the worker after its source; hosts and pages know it as /sw.js.
        filename: 'sw.js',
        integration: {
          configureCustomSWViteBuild: (sw) => {
            Object.assign(sw.build?.rollupOptions ?? {}, { input: 'src/service-worker/main.ts' });
            sw.plugins = [sw.plugins, shipped.worker];
          },
        },
        injectRegister: false,
        manifest: appManifest(site),
        manifestFilename: 'manifest.webmanifest',
        // The system fetches the pictures for the home screen by itself; the app never shows them.
        includeManifestIcons: false,
        injectManifest: {
          globPatterns: [
            'assets/*.{js,css,svg,json}',
            'packs/*.json',
            'index.html',
            '*/shell.html',
            'early.js',
            'again.js',
            'manifest.webmanifest',
            'icons/icon.svg',
          ],
          globIgnores: ['**/prerender-*.js', '404.html'],
          dontCacheBustURLsMatching: /^(assets|packs)\//,
          manifestTransforms: [worker.change],
          sourcemap: false,
        },
      }),
      shipped.app,
      markBuild(),
    ],
    build: {
      target: ['es2022', ...Object.entries(oldest).map((browser) => browser.join(''))],
      assetsInlineLimit: 0,
      modulePreload: {
        polyfill: false,
        // The script that asks is there already; asked for again, Firefox says of it that it failed.
        resolveDependencies: (_file, needed, { hostType }) =>
          needed.filter((file) => hostType === 'html' || !/\/main-[^/]*\.js$/.test(file)),
      },
      chunkSizeWarningLimit: 150,
    },
  };
});
