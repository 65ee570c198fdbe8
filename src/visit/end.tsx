import { useState } from 'preact/hooks';
import { useOther } from '../beside/use-other';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { sourceLanguage } from '../language/source';
import type { Visit } from '../mine/records';
import type { Pack } from '../offer/pack';
import { deletedOn } from './expire';
import { SummaryText } from './summary-text';
import { ToPhone } from './to-phone';
import type { usePlace } from './use-place';
import type { VisitsNow } from './use-visits';

interface Props {
  visit: Visit;
  now: VisitsNow;
  go: ReturnType<typeof usePlace>['go'];
}

/** The end of a visit: its summary for the record and for the young person, and what was agreed for their phone. */
export function End({ visit, now, go }: Props) {
  const { pack, lang, say } = useReader();
  const [printed, setPrinted] = useState('');
  const source = useOther(sourceLanguage);
  const own = visit.langs.find((code) => code !== sourceLanguage) ?? sourceLanguage;
  const other = useOther(own);
  /** The words on the screen are there with no signal. */
  const packIn = (code: string, found: Pack | undefined) => (code === lang ? pack : found);
  const print = (which: string) => {
    setPrinted(which);
    const after = () => setPrinted('');
    addEventListener('afterprint', after, { once: true });
    // Drawn first: only the chosen summary may be on the paper.
    setTimeout(() => globalThis.print(), 50);
  };
  const texts = [
    { whom: 'record' as const, words: packIn(sourceLanguage, source.other), failed: source.failed },
    { whom: 'person' as const, words: packIn(own, other.other), failed: other.failed },
  ];
  return (
    <div class={printed ? 'one-printed' : ''}>
      <h1 tabIndex={-1}>{say('visit.end.title')}</h1>
      <p class="small no-print">
        {say('visit.goes', { date: dateInWords(deletedOn(visit), pack.language) })}
      </p>
      {texts.map(({ whom, words, failed }) => (
        <section
          class={`section visit-summary ${printed === whom ? 'is-printed' : ''}`}
          key={whom}
          aria-labelledby={`summary-${whom}`}
        >
          <h2 id={`summary-${whom}`}>{say(`visit.end.${whom}`)}</h2>
          <p class="small no-print">{say(`visit.end.${whom}Text`)}</p>
          {failed && !words && (
            <p class="wrong" role="alert">
              {say('visit.languageFailed')}
            </p>
          )}
          {words && <SummaryText visit={visit} pack={words} whom={whom} print={() => print(whom)} />}
        </section>
      ))}
      <ToPhone visit={visit} now={now} />
      <p class="row after no-print">
        <button type="button" class="button" onClick={() => go('')}>
          {say('visit.all')}
        </button>
        <button type="button" class="quiet" onClick={() => go(Math.max(0, visit.agenda.length - 1))}>
          {say('visit.end.again')}
        </button>
      </p>
    </div>
  );
}
