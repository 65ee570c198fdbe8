/**
 * The version of the app and its words as a note says it: the day on which they were made, and the mark in the address of
 * the pack, which is another one for every other word.
 */
export function versionOf(made: string, packAddress: string): string {
  const mark = /\.([\w-]+)\.json$/.exec(packAddress)?.[1];
  // It begins with a letter, so that it runs one way in any language.
  return ['v', made.replaceAll('-', ''), ...(mark ? ['-', mark] : [])].join('');
}
