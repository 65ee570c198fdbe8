/** Reads `src/` as text, for the tests that hold what may stand in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import: both ends are names in src/ without their ending, such as `offer/pack`, or the name of a package. */
export interface Use {
  from: string;
  to: string;
  package: boolean;
  kind: 'type' | 'static' | 'dynamic';
}

/** A file's text. */
export const read = (file: string) => readFileSync(file, 'utf8');
/** Every source file, from the root of the project. */
export const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name).replaceAll('\\', '/'))
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name));
/** Those that TypeScript reads. */
export const code = files.filter((file) => !file.endsWith('.mjs'));
/** Source without its comments. */
export const bare = (text: string) =>
  text.replace(/(^|[\s({])\/\*[\s\S]*?\*\//g, '$1').replace(/(^|\s)\/\/.*$/gm, '$1');
const nameOf = (file: string) => file.replace(/^src\//, '').replace(/(\.d)?\.tsx?$/, '');

const forms: [RegExp, Use['kind']][] = [
  [/^import type [^'";()]*from '([^']+)'/gm, 'type'],
  [/\btypeof import\('([^']+)'\)/g, 'type'],
  [/: import\('([^']+)'\)|, import\('([^']+)'\)\./g, 'type'],
  [/^(?:import|export) (?!type )[^'";()]*from '([^']+)'/gm, 'static'],
  [/^export type [^'";()]*from '([^']+)'/gm, 'type'],
  [/^import '([^']+)'/gm, 'static'],
  [/(?<!typeof |: |, )\bimport\('([^']+)'\)/g, 'dynamic'],
  // A folder's files, by a pattern: `pages/*`.
  [/\bimport\.meta\.glob(?:<\w+>)?\(\[?'([^']+)'/g, 'dynamic'],
];

/** Everything that a file uses, with where it is in src/ or the name of its package. */
export function usesOf(file: string): Use[] {
  const text = bare(read(file));
  return forms.flatMap(([pattern, kind]) =>
    [...text.matchAll(pattern)].map((match) => {
      const name = match[1] ?? match[2] ?? '';
      const ours = name.startsWith('.');
      const path = normalize(join(dirname(file), name)).replaceAll('\\', '/');
      return { from: nameOf(file), to: ours ? nameOf(path) : name, package: !ours, kind };
    }),
  );
}
