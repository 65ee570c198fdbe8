/** UTF-8 that was read in an older encoding: `é` has become `Ã©`, and `ال` has become `Ø§Ù„` or `ط§ظ„`. */

/** The letters from byte 128 on: of Latin-1, whose first 32 are control characters; of what Windows has in their place; and of two more. */
const encodings = [
  Array.from({ length: 128 }, (_, at) => String.fromCharCode(at + 128)),
  // Written out: Node decodes windows-1252 as if it were Latin-1.
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'],
  ...['windows-1256', 'windows-1251'].map((name) => {
    const bytes = Uint8Array.from({ length: 128 }, (_, at) => at + 128);
    return [...new TextDecoder(name).decode(bytes)];
  }),
].map((letters) => letters.map((letter, at): [string, number] => [letter, at + 128]));
const [latin = [], windows = [], ...others] = encodings;

/** Each letter of an encoding with its byte, for the bytes that are no ASCII. */
const tables = [[...latin, ...windows], ...others].map((pairs) => new Map(pairs));

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** What some letters were before, if all of them together are UTF-8 read in another encoding. */
function before(letters: string, table: ReadonlyMap<string, number>): string | undefined {
  const bytes = [...letters].map((letter) => table.get(letter) ?? 0);
  if (bytes.length < 2 || bytes.includes(0)) return undefined;
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Pairs that no language writes: what has become of Latin letters with accents, of curly quotes, of £ and of the mark at the start of a file. */
const certain = /^(?:[ÃÂ]\P{ASCII}|â€.|ï»¿)/u;

/**
 * The first place where letters were read in the wrong encoding, with what they were; undefined where most of what is no
 * plain letter is as it should be: two letters of a true word may look like such a pair.
 */
export function mojibakeIn(
  lines: readonly string[],
): { line: number; seen: string; meant: string } | undefined {
  const runs = lines.flatMap((text, index) =>
    [...text.matchAll(/\P{ASCII}+/gu)].map(([seen]) => ({ seen, line: index + 1 })),
  );
  for (const table of tables) {
    const wrong = runs.flatMap(({ seen, line }) => {
      const meant = before(seen, table);
      return meant === undefined ? [] : [{ line, seen, meant }];
    });
    const sure = wrong.find(({ seen }) => certain.test(seen));
    if (sure) return sure;
    if (wrong.length > 2 && wrong.length > runs.length / 2) return wrong[0];
  }
  return undefined;
}
