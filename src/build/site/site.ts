/** The whole site as data: every language's pack and every file that the build adds to the app's own. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { iconFiles } from '../../components/icons';
import type { Pack } from '../../offer/pack';
import { addresses } from '../../routes';
import { check } from '../check/check';
import { compile } from '../compile/compile';
import { type Fault, formatFault } from '../content/problems';
import { readLocales } from '../content/read';
import { brotliFor } from './brotli';
import { splitPack, withOwnIcons } from './split';
import { iconSprite } from './sprite';
import { withTestLanguages } from './test-languages';

interface SiteFile {
  name: string;
  text: string;
  /** What the file holds where it is no text. */
  bytes?: Uint8Array;
}

export interface Site {
  packs: Record<string, Pack>;
  /** The script that each language is written in. */
  scripts: Record<string, string>;
  /** Packs, the list of languages, icons and sitemap, with the names they are served under. */
  files: SiteFile[];
  /** The address of each language's pack. */
  packAddress: Record<string, string>;
  languagesAddress: string;
  iconsAddress: string;
  ownIconsAddress: string;
  addresses: string[];
  colours: string;
  faults: Fault[];
}

/** Languages by code, as the settings page lists them: where the pack is and how much it weighs on the wire. */
export interface LanguageFile {
  code: string;
  name: string;
  dir: 'ltr' | 'rtl';
  pack: string;
  /** Bytes over the wire of what is kept for this language. */
  bytes: number;
}

/** A name that changes with the text: a browser may keep the file for a year, and a page can tell whether it is this one. */
function hashed(folder: string, name: string, ending: string, text: string): SiteFile {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { name: `${folder}/${name}.${hash}.${ending}`, text };
}

/** Bytes over the wire. */
const weight = ({ name, text }: SiteFile): number =>
  brotliCompressSync(text, brotliFor(name, Buffer.byteLength(text))).length;

function sitemap(site: string, list: string[]): string {
  const rows = list
    .filter((path) => !path.endsWith('.html'))
    .map((path) => `<url><loc>${site}${path}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
}

/**
 * Reads, checks and compiles `locales/`. `today` is `YYYY-MM-DD`.
 * With WAYMARK_TEST_LANGUAGES=1 in the environment the test languages are built too; nobody is offered them.
 * Throws one error with every mistake as a line when the content cannot be published.
 */
export function makeSite(folder: string, today: string): Site {
  const { content: checked, faults } = check(readLocales(folder), today);
  if (!checked) {
    const lines = faults.filter((fault) => fault.level === 'error').map(formatFault);
    throw new Error(`The content has mistakes, so nothing was built:\n${lines.join('\n')}`);
  }
  const content = process.env.WAYMARK_TEST_LANGUAGES === '1' ? withTestLanguages(checked) : checked;
  const packs: Record<string, Pack> = {};
  const packAddress: Record<string, string> = {};
  const files: SiteFile[] = [];
  const languages: LanguageFile[] = [];
  for (const code of content.council.languages) {
    const pack = withOwnIcons(compile(content, code, today));
    const { offer, own } = splitPack(pack);
    const ownFile = hashed('packs', `${code}.own`, 'json', JSON.stringify(own));
    const light = { ...offer, own: `/${ownFile.name}` };
    // The day and how much of each language is checked travel in the pages alone: without a change in the words of this
    // language no phone is asked to fetch them again.
    const lasting = { ...light, made: '', languages: light.languages.map(({ checked, ...one }) => one) };
    const file = hashed('packs', code, 'json', JSON.stringify(lasting));
    packs[code] = pack;
    packAddress[code] = `/${file.name}`;
    files.push(file, ownFile);
    const { name, dir } = pack.language;
    if (content.listed.includes(code))
      languages.push({ code, name, dir, pack: `/${file.name}`, bytes: weight(file) + weight(ownFile) });
  }
  const list = hashed('assets', 'languages', 'json', JSON.stringify(languages));
  const iconsOf = (things: { icon: string }[]) => things.map(({ icon }) => icon);
  const icons = hashed('assets', 'icons', 'svg', iconSprite(iconFiles, iconsOf(content.offer.topics)));
  const ownIcons = iconSprite(
    {},
    iconsOf([
      ...content.lists.lists,
      ...content.dates.rules,
      ...content.visits.kinds,
      ...content.letters.kinds,
    ]),
  );
  const ownIconsFile = hashed('assets', 'own-icons', 'svg', ownIcons);
  const addressesOf = (codes: readonly string[]) =>
    addresses(
      codes,
      content.offer.topics.map((topic) => topic.id),
      content.lists.lists.map((list) => list.id),
    );
  const { site, colours } = content.council;
  files.push(list, icons, ownIconsFile, {
    name: 'sitemap.xml',
    text: sitemap(site, addressesOf(content.listed)),
  });
  files.push({ name: 'robots.txt', text: `User-agent: *\nAllow: /\nSitemap: ${site}/sitemap.xml\n` });
  for (const { path, name } of content.recordings.values())
    files.push({ name, text: '', bytes: readFileSync(join(folder, path.replace('locales/', ''))) });
  return {
    packs,
    scripts: Object.fromEntries(
      Object.entries(content.languages).map(([code, { script }]) => [code, script]),
    ),
    files,
    packAddress,
    languagesAddress: `/${list.name}`,
    iconsAddress: `/${icons.name}`,
    ownIconsAddress: `/${ownIconsFile.name}`,
    addresses: addressesOf(Object.keys(packs)),
    colours: `:root{--accent-light:${colours.accent};--accent-dark:${colours['accent-dark']}}`,
    faults,
  };
}
