/** `npm run shape`: the folders of src/ and what each uses, from the imports themselves, one line a folder, from the ground up. */
import { arrowsOf, folderOf } from './house';
import { code, files, usesOf } from './source';

const uses = code
  .flatMap(usesOf)
  .filter(({ package: foreign, to }) => !foreign && !to.startsWith('locales/'));
const arrows = arrowsOf(uses, folderOf);
const names = [
  ...new Set(files.map((file) => folderOf(file.replace(/^src\//, '').replace(/(\.d)?\.\w+$/, '')))),
];
const sizes = new Map(
  names.map((name) => [
    name,
    files.filter((file) => folderOf(file.replace(/^src\//, '').replace(/(\.d)?\.\w+$/, '')) === name).length,
  ]),
);

/** How many folders stand below one, one on the other. */
const height = (name: string, above: readonly string[] = []): number =>
  above.includes(name)
    ? 0
    : Math.max(0, ...[...(arrows.get(name) ?? [])].map((next) => 1 + height(next, [...above, name])));

const wide = Math.max(...names.map((name) => name.length));
for (const name of names.sort((a, b) => height(a) - height(b) || a.localeCompare(b))) {
  const used = [...(arrows.get(name) ?? [])].sort().join(' ');
  console.log(
    `${name.padEnd(wide)} ${String(sizes.get(name)).padStart(3)}  ${used ? `→ ${used}` : ''}`.trimEnd(),
  );
}
