/** What paper says of its words: in English still, a draft, or behind the English. */
import { dateInWords } from '../language/dates';
import { percentInWords } from '../language/percent';
import { useReader } from '../language/reader';
import { sourceLanguage } from '../language/source';
import type { Doc, Freshness, Section } from '../offer/pack';

export type State = Freshness | 'fallback';

/** What is to be said of a section; nothing where a speaker has checked it, or where its page says it for all. */
export function stateOf({ lang, fresh }: Pick<Section, 'lang' | 'fresh'>): State | undefined {
  return lang ? 'fallback' : fresh;
}

/** What is to be said of a page as a whole, or of its head where its sections say it for themselves. */
export function stateOfDoc({ lang, fresh, headFresh }: Doc): State | undefined {
  return lang ? 'fallback' : (fresh ?? headFresh);
}

/** The day of the oldest check, where every dated section of a page is due for checking: it is then said once. */
export function allDueSince({ sections }: Doc, today: string): string | undefined {
  const cards = sections.flatMap(({ card }) => card ?? []);
  if (cards.some(({ due }) => due > today)) return undefined;
  return cards.map(({ checked }) => checked).sort()[0];
}

/** The label for one state; nothing where there is none. */
export function StateLabel({ state }: { state: State | undefined }) {
  const { say } = useReader();
  if (!state) return null;
  const words = state === 'fallback' ? say('notice.fallback') : say(`paper.fresh.${state}`);
  return (
    <p class="label" data-state={state}>
      {words}
    </p>
  );
}

/** The day of the words, and how much of a translation a speaker has checked. */
export function Dated() {
  const { pack, say } = useReader();
  const { code, state, checked = 0 } = pack.language;
  return (
    <div class="dated">
      <p>{say('paper.date', { date: dateInWords(pack.made, pack.language) })}</p>
      {code !== sourceLanguage && state !== 'checked' && (
        <p class="label" data-state="language">
          {checked > 0
            ? say('paper.checked', { percent: percentInWords(checked, pack.language) })
            : say('paper.fresh.draft')}
        </p>
      )}
    </div>
  );
}
