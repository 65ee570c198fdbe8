/** The web app manifest: what a phone shows of the app once it is on the home screen. */
import type { ManifestOptions } from 'vite-plugin-pwa';
import { sourceLanguage } from '../../language/source';
import type { Site } from './site';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/icon-${size}${purpose === 'maskable' ? '-maskable' : ''}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const screenshot = (name: string, width: number, height: number, form_factor: 'narrow' | 'wide') => ({
  src: `/screenshots/${name}.png`,
  sizes: `${width}x${height}`,
  type: 'image/png',
  form_factor,
});

/** The words come from the source language; "/" and its shortcuts open in the language chosen on the phone. */
export function appManifest(site: Site): Partial<ManifestOptions> {
  const pack = site.packs[sourceLanguage];
  const words = (group: string, key: string) => {
    const found = pack?.ui[group];
    return typeof found === 'object' ? String(found[key] ?? '') : '';
  };
  const shortcut = (page: string) => ({ name: words('header', page), url: `/?go=${page}/` });
  return {
    id: '/',
    name: pack?.council.app ?? '',
    short_name: pack?.council.app ?? '',
    description: words('home', 'summary'),
    lang: sourceLanguage,
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbf6ee',
    theme_color: '#fbf6ee',
    categories: ['education', 'lifestyle'],
    icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
    screenshots: [screenshot('home-narrow', 720, 1280, 'narrow'), screenshot('home-wide', 1280, 800, 'wide')],
    shortcuts: [shortcut('search'), shortcut('help')],
  };
}
