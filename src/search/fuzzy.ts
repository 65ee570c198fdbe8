/** Words spelled nearly alike. */

/**
 * The terms nearest to a misspelled word, all at the same distance: one mistake for 4 or 5 letters, two from 6 on. A mistake
 * is a letter wrong, missing, too many, or two changed round; the first letter is taken to be right where it can be. From
 * 5 letters on a term may also begin like the word, so that finding goes on while somebody types. Words under 4 letters
 * have none.
 */
export function near(word: string, vocabulary: Iterable<string>): string[] {
  const most = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  if (most === 0 || word.length > 30) return [];
  const groups: string[][] = [[], [], [], []];
  for (const term of vocabulary) {
    if (term.length < word.length - most) continue;
    const begins = word.length >= 5 && term[0] === word[0];
    if (!begins && term.length > word.length + most) continue;
    const { whole, beginning } = distances(word, term, most);
    if (whole <= most) groups[whole * 2 - 2]?.push(term);
    else if (begins && beginning <= (word.length < 7 ? 1 : most)) groups[beginning * 2 - 1]?.push(term);
  }
  const nearest = groups.find((group) => group.length > 0) ?? [];
  const sameStart = nearest.filter((term) => term[0] === word[0]);
  return (sameStart.length > 0 ? sameStart : nearest).slice(0, 30);
}

/** How many mistakes from the word to the whole term, and to the beginning of the term that is nearest to the word. */
export function distances(word: string, term: string, most: number): { whole: number; beginning: number } {
  const far = { whole: most + 1, beginning: most + 1 };
  const width = Math.min(term.length, word.length + most);
  let older: number[] = [];
  let old = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = word[i - 1] === term[j - 1];
      let mistakes = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && word[i - 1] === term[j - 2] && word[i - 2] === term[j - 1])
        mistakes = Math.min(mistakes, (older[j - 2] ?? 0) + 1);
      row.push(mistakes);
      if (mistakes < least) least = mistakes;
    }
    if (least > most) return far;
    older = old;
    old = row;
  }
  const whole = width === term.length ? (old[width] ?? far.whole) : far.whole;
  return { whole, beginning: Math.min(...old) };
}
