/** What the service worker knows each file of the build by. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { VitePluginPWAAPI } from 'vite-plugin-pwa';
import type { PrecacheEntry } from '../../service-worker/manifest';
import { root } from '../serve/ready.mjs';

/** So many letters of a digest in base64 hold 128 bits: nothing but the file itself has them. */
const letters = 22;

/**
 * The list that the build writes into the worker: each file with the beginning of its SHA-256, as it lies in `folder` once
 * nothing changes it any more. Throws where one cannot be read.
 */
export function withDigests<File extends Omit<PrecacheEntry, 'digest'>>(
  files: readonly File[],
  folder: string,
) {
  return files.map((file): File & PrecacheEntry => {
    const bytes = readFileSync(join(folder, file.url));
    const digest = createHash('sha256').update(bytes).digest('base64').slice(0, letters);
    return { ...file, revision: file.revision === null ? null : digest.slice(0, 8), digest };
  });
}

/** The plugin that knows where the build goes, and the change of the worker's list for `vite-plugin-pwa`. */
export function digests() {
  let out = '';
  let pwa: VitePluginPWAAPI | undefined;
  const plugin: Plugin = {
    name: 'waymark-digests',
    apply: 'build',
    configResolved({ build, plugins }) {
      out = resolve(root, build.outDir);
      pwa = plugins.find(({ name }) => name === 'vite-plugin-pwa')?.api as VitePluginPWAAPI;
    },
    buildStart() {
      // What that plugin adds by itself comes after the change, without a digest: the list names the manifest instead.
      pwa?.extendManifestEntries(() => []);
    },
  };
  const change = <File extends Omit<PrecacheEntry, 'digest'>>(files: File[]) => ({
    manifest: withDigests(files, out),
  });
  return { plugin, change };
}
