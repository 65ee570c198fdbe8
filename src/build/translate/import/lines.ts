/** Changes to the lines of a file: everything that is not named stays as it is, byte for byte. */

/** Lines to take out and to put in their place, counted from 0. */
export interface Edit {
  at: number;
  remove: number;
  put: readonly string[];
}

/** The text with all changes made. Changes at one place are made in the order in which they stand. */
export function editLines(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n');
  const ordered = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => b.at - a.at || Number(b.remove > 0) - Number(a.remove > 0) || b.index - a.index);
  for (const { at, remove, put } of ordered) lines.splice(at, remove, ...put);
  return lines.join('\n');
}
