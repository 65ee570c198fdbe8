/** What was written in a letter of a visit, as lines of its summary. The name that it is signed with stays in the letter. Pure. */
import type { Say as Words } from '../../language/words';
import type { Pack } from '../../offer/pack';
import type { Say } from '../../store/model/records';

/** The lines of one letter: its title, the promises that were checked, and the person's own words; an empty one before them. */
export function letterLines({ kind, checks = {}, words = {} }: Say, pack: Pack, say: Words): string[] {
  const found = pack.letters.find(({ id }) => id === kind);
  const promises = pack.pledge.sections.flatMap(({ id, title }) => {
    const check = checks[id];
    if (!check) return [];
    const line = `– ${title}: ${say(`say.check.${check.kept}`)}`;
    return [line, ...(check.note?.trim() ? [`“${check.note.trim()}”`] : [])];
  });
  const own = (found?.boxes ?? []).flatMap(({ id, label }) => {
    const text = words[id]?.trim();
    return text ? [`${label}:`, `“${text}”`] : [];
  });
  if (promises.length + own.length === 0) return [];
  return ['', say('visit.sum.letter', { letter: found?.title ?? kind }), ...promises, ...own];
}
