/** The verdict of each section for the answers on this phone, for the badge that stands on it. Loaded only where there are answers; `watchRows` is that of the database. */
import type { Badge } from '../../language/reader';
import type { Say } from '../../language/words';
import { readAnswers } from '../../offer/answers';
import type { Pack } from '../../offer/pack';
import { promises } from '../../offer/promises';
import { verdicts } from '../../offer/verdicts';
import { answersOnly, asAnswers } from '../../store/model/answers';
import type { WatchRows } from '../../store/view';
import { verdictInWords } from './verdict-words';

/** Badges by section id, now and after every change of the answers, in this tab or another. Returns how to stop. */
export function watchBadges(
  watchRows: WatchRows,
  loadPack: () => Promise<Pack>,
  today: string,
  say: Say,
  show: (badges: Record<string, Badge>) => void,
): () => void {
  // Where the answers or the pack cannot be had, the page stands without badges: it says no more than the offer.
  const nothing = () => show({});
  return watchRows(
    answersOnly,
    (saved) => {
      loadPack().then((pack) => {
        say.add(pack.ui);
        const { answers } = readAnswers(asAnswers(saved?.answers ?? []), pack.questions);
        const badges: Record<string, Badge> = {};
        if (Object.keys(answers).length > 0)
          for (const { promised, verdict } of verdicts(promises(pack), answers, today)) {
            const textIn: Badge['textIn'] = (say, language) => verdictInWords(verdict, say, language);
            badges[promised.section.id] = { kind: verdict.kind, text: textIn(say, pack.language), textIn };
          }
        show(badges);
      }, nothing);
    },
    nothing,
  );
}
