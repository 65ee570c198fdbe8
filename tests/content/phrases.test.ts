/** Words that were wrong or odd, and were mended, stay mended: in the published words of every language. */
import { expect, test } from 'vitest';
import { gone } from './phrases';
import { source } from './published';

/** The lines of a file that readers see: search words are theirs, and nobody is shown them. */
function shown(text: string): string[] {
  const lines = text.split('\n');
  return lines.filter((line, at) => !line.startsWith('search:') && !lines[at - 1]?.startsWith('> [!search]'));
}

test.each(Object.keys(gone).filter((lang) => source.has(`locales/${lang}/ui.json`)))(
  'no phrase of the list is in %s',
  (lang) => {
    const files = [...source].filter(
      ([path]) => path.startsWith(`locales/${lang}/`) && /\.md$|ui\.json$/.test(path),
    );
    expect(files.length).toBeGreaterThan(1);
    const found = files.flatMap(([path, text]) =>
      shown(text).flatMap((line) =>
        (gone[lang] ?? []).filter((phrase) => line.includes(phrase)).map((phrase) => `${path}: ${phrase}`),
      ),
    );
    expect(found).toEqual([]);
  },
);
