import { preact } from '@preact/preset-vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { appManifest } from './src/build/app-manifest';
import { markBuild } from './src/build/mark';
import { todayHere, waymark } from './src/build/plugin';
import { makeSite } from './src/build/site';

export default defineConfig(({ mode }) => {
  const unit = mode === 'test';
  const site = makeSite(process.env.WAYMARK_LOCALES ?? 'locales', todayHere());
  return {
    plugins: [
      waymark(site),
      unit
        ? []
        : preact({
            prerender: { enabled: true, renderTarget: '#app', additionalPrerenderRoutes: site.addresses },
          }),
      unit
        ? []
        : VitePWA({
            strategies: 'injectManifest',
            srcDir: 'src',
            // The plugin names the worker after its source; hosts and pages know it as /sw.js.
            filename: 'sw.js',
            integration: {
              configureCustomSWViteBuild: (sw) => {
                Object.assign(sw.build?.rollupOptions ?? {}, { input: 'src/service-worker.ts' });
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
                'icons/icon.svg',
              ],
              globIgnores: ['**/prerender-*.js', '404.html'],
              dontCacheBustURLsMatching: /^(assets|packs)\//,
              sourcemap: false,
            },
          }),
      unit ? [] : markBuild(),
    ],
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 150,
    },
    test: {
      include: ['tests/**/*.test.{ts,tsx}'],
      environment: 'node',
      testTimeout: 30_000,
      // Left out, it is one less than there are processors: on two, one would have nothing to do.
      maxWorkers: '100%',
    },
  };
});
