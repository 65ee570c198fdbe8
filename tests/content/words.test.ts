/** The words of the published content as they lie in their files: units, tokens, locks, and the way to a translator and back. */
import { describe, expect, test } from 'vitest';
import { tokensIn } from '../../src/build/content/tokens';
import { hashOf } from '../../src/build/freshness/hash';
import { hashedUnits } from '../../src/build/freshness/state';
import { type Unit, unitsOf } from '../../src/build/freshness/units';
import { makeSheet } from '../../src/build/translate/export/sheet';
import { readFilled } from '../../src/build/translate/import/file';
import { openWorkspace } from '../../src/build/translate/record/workspace';
import { exported, formats, imported, workspaceOf } from '../build/translate/office';
import { source, today } from './published';

const workspace = openWorkspace(source, today);

test('every token of English is in every language, unit by unit, and no other', () => {
  // A word of the app may have more plural forms than the English, and each of them its tokens.
  const tokens = ({ kind, parts }: Unit) => {
    const all = parts.flatMap(({ text }) => tokensIn(text).map(({ token }) => token));
    return (kind === 'ui' ? [...new Set(all)] : all).sort();
  };
  for (const words of workspace.words.values()) {
    const own = unitsOf(words);
    for (const [id, unit] of unitsOf(workspace.english)) {
      const same = own.get(id);
      if (same) expect([words.lang, id, tokens(same)]).toEqual([words.lang, id, tokens(unit)]);
    }
  }
});

test('no two units of a language have the same id, and every one has a hash of its own kind', () => {
  for (const words of workspace.words.values())
    for (const { hash, unit } of hashedUnits(words).values()) {
      expect(hash).toMatch(/^[\w-]{12}$/);
      expect(hashOf(unit)).toBe(hash);
      expect(unit.line, unit.id).toBeGreaterThan(0);
      for (const { text, name } of unit.parts) expect(text.trim(), `${unit.id} ${name}`).not.toBe('');
    }
});

describe.each([...workspace.words.keys()].filter((lang) => lang !== 'en'))('the words of %s', (lang) => {
  /** The files with the words of English and of this language alone. */
  const files = new Map(
    [...source].filter(
      ([path]) => /^locales\/(?:en\/|[^/]*$)/.test(path) || path.startsWith(`locales/${lang}/`),
    ),
  );

  const { rows: sent } = makeSheet(lang, workspaceOf(files, today));

  test.each(formats)('go out as %s, and each row of the file is as it went', (format) => {
    const { rows } = readFilled(new TextEncoder().encode(exported(files, format, lang)));
    expect(rows.map(({ id, own }) => [id, own])).toEqual(sent.map(({ id, own }) => [id, own]));
  });

  test('come back as they went, and nothing is written', () => {
    const { lines, files: written } = imported(files, exported(files, 'csv', lang), undefined, today);
    expect(lines[1]).toBe('taken: 0');
    expect(lines.at(-2)).toBe('refused, nothing of it was changed: 0');
    expect(written).toEqual([]);
  }, 120_000);
});
