/**
 * Some languages write a space before a colon, a question mark or a percent sign, and keyboards have only the one at
 * which a line may end. It becomes one at which none does: no line begins with a mark, or ends after an opening one.
 */
export const withoutBreaks = (text: string): string =>
  text.replace(/ (?=[:;?!»%])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0');
