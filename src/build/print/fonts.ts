/** Which font each script is printed in, from npm packages: nothing is installed by hand, and nothing is fetched. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Font {
  family: string;
  /** The npm package, in devDependencies. */
  package: string;
  /** The parts of the font, as the package's stylesheets are named: `latin` is `latin-400.css` and `latin-700.css`. */
  parts: string[];
}

const latin: Font = {
  family: 'Noto Sans',
  package: '@fontsource/noto-sans',
  parts: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'],
};

/** By the script of a language in `languages.yaml`. Latin letters and digits always come in the first one. */
const byScript: Record<string, Font[]> = {
  Latn: [latin],
  Cyrl: [latin],
  Grek: [latin],
  // Noto's Arabic fonts draw dots apart from letters, and a PDF then copies and reads aloud other words.
  Arab: [
    latin,
    { family: 'IBM Plex Sans Arabic', package: '@fontsource/ibm-plex-sans-arabic', parts: ['arabic'] },
  ],
  Ethi: [
    latin,
    { family: 'Noto Sans Ethiopic', package: '@fontsource/noto-sans-ethiopic', parts: ['ethiopic'] },
  ],
};

const require = createRequire(import.meta.url);

function faces({ package: name, parts }: Font): string {
  return parts
    .flatMap((part) => [400, 700].map((weight) => require.resolve(`${name}/${part}-${weight}.css`)))
    .map((file) =>
      readFileSync(file, 'utf8').replace(
        /src:[^;]*?url\(([^)]+\.woff2)\)[^;]*;/g,
        (_all, font: string) =>
          `src: url(data:font/woff2;base64,${readFileSync(join(dirname(file), font)).toString('base64')}) format('woff2');`,
      ),
    )
    .join('\n');
}

/**
 * The stylesheet that holds the fonts of a script as data, and sets all words in them.
 * Throws a sentence where nobody chose a font for the script.
 */
export function fontStyles(script: string): string {
  const fonts = byScript[script];
  if (!fonts)
    throw new Error(
      `There is no font to print the script ${script} in. Install one (npm install --save-dev @fontsource/noto-sans-…) and add it to byScript in src/build/print/fonts.ts.`,
    );
  const families = fonts.map(({ family }) => `'${family}'`).join(', ');
  return `${fonts.map(faces).join('\n')}\nhtml { font-family: ${families}; }`;
}

/** The packages of the fonts of these scripts, each once. */
export const fontPackages = (scripts: readonly string[]): string[] => [
  ...new Set(scripts.flatMap((script) => (byScript[script] ?? []).map((font) => font.package))),
];

/** The names that the fonts of a script may have inside a PDF, without spaces. */
export const fontNames = (script: string): string[] =>
  (byScript[script] ?? []).map(({ family }) => family.replaceAll(' ', ''));
