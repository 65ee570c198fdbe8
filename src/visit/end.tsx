import { useState } from 'preact/hooks';
import { useOther } from '../bilingual/use-second-pack';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { sourceLanguage } from '../language/source';
import type { Undo } from '../mine/parts/use-undo';
import type { Pack } from '../offer/pack';
import { deletedOn } from '../store/model/expiry';
import type { Visit } from '../store/model/records';
import { InBoth } from './in-both';
import { isFinished } from './place';
import { PledgeDoor } from './pledge-door';
import { RemoveVisit } from './remove-visit';
import { SummaryText } from './summary/text';
import { ToPhone } from './to-phone';
import type { Go } from './use-place';
import type { VisitsNow } from './use-visits';

interface Props {
  visit: Visit;
  now: VisitsNow;
  go: Go;
  offer: (undo: Undo) => void;
}

/** The end of a visit: its summary for the record and for the young person, and what was agreed for their phone. */
export function End({ visit, now, go, offer }: Props) {
  const { pack, lang, say } = useReader();
  const [printed, setPrinted] = useState('');
  const source = useOther(sourceLanguage);
  const [first, second] = [useOther(visit.langs[0]), useOther(visit.langs[1])];
  const letters = now.lettersOf(visit.id);
  const screen = { at: 'visit', visit: visit.id, step: 'end' } as const;
  /** The words on the screen are there with no signal. */
  const packIn = (code: string, found: Pack | undefined) => (code === lang ? pack : found);
  const print = (which: string) => {
    setPrinted(which);
    const after = () => setPrinted('');
    addEventListener('afterprint', after, { once: true });
    // Drawn first: only the chosen summary may be on the paper.
    setTimeout(() => globalThis.print(), 50);
  };
  const own = visit.langs
    .map((code, nth) => ({ code, from: nth === 0 ? first : second }))
    .filter(
      ({ code }, nth, all) => code !== sourceLanguage && all.findIndex((one) => one.code === code) === nth,
    );
  const nameOf = (code: string) => pack.languages.find((one) => one.code === code)?.name ?? code;
  const texts = [
    {
      id: 'record',
      whom: 'record' as const,
      code: sourceLanguage,
      from: source,
      title: say('visit.end.record'),
    },
    // Of two languages neither is known to be the young person's: there is one for each.
    ...(own.length > 0 ? own : [{ code: sourceLanguage, from: source }]).map(({ code, from }, nth) => ({
      ...{ id: nth === 0 ? 'person' : `person-${code}`, whom: 'person' as const, code, from },
      title: say('visit.end.person') + (own.length > 1 ? ` (${nameOf(code)})` : ''),
    })),
  ];
  return (
    <div class={printed ? 'one-printed' : ''}>
      <h1 tabIndex={-1}>{say('visit.end.title')}</h1>
      <p class="small no-print">
        {say('visit.goes', { date: dateInWords(deletedOn(visit), pack.language) })}{' '}
        {visit.given === undefined && say('visit.notCopied')}
      </p>
      {texts.map(({ id, whom, code, from, title }) => {
        const words = packIn(code, from.other);
        return (
          <section
            class={`section visit-summary ${printed === id ? 'is-printed' : ''}`}
            key={id}
            aria-labelledby={`summary-${id}`}
          >
            <h2 id={`summary-${id}`}>{title}</h2>
            <p class="small no-print">{say(`visit.end.${whom}Text`)}</p>
            {from.failed && !words && (
              <p class="wrong" role="alert">
                {say('visit.languageFailed')}{' '}
                <button type="button" class="quiet" onClick={from.retry}>
                  {say('common.retry')}
                </button>
              </p>
            )}
            {words && (
              <SummaryText
                visit={visit}
                letters={letters}
                pack={words}
                whom={whom}
                print={() => print(id)}
                given={() => now.give(visit.id)}
              />
            )}
          </section>
        );
      })}
      <InBoth other={[first, second].find(({ other }) => other && other.language.code !== lang)?.other}>
        <ToPhone visit={visit} now={now} offer={offer} />
      </InBoth>
      <PledgeDoor steps={visit.agenda} open={(kind) => go({ ...screen, say: kind })} />
      <p class="row after no-print">
        <button type="button" class="quiet" onClick={() => go({ ...screen, say: '' })}>
          {say('visit.letter')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => go({ ...screen, step: Math.max(0, visit.agenda.length - 1) })}
        >
          {say('visit.end.again')}
        </button>
      </p>
      <p class="row no-print">
        {isFinished(visit) || (
          <button type="button" class="button" onClick={() => now.finish(visit.id)}>
            {say('visit.walk.finish')}
          </button>
        )}
        <button
          type="button"
          class={isFinished(visit) ? 'button' : 'quiet'}
          onClick={() => go({ at: 'list' })}
        >
          {say('visit.all')}
        </button>
      </p>
      <RemoveVisit visit={visit} now={now} go={go} offer={offer} />
    </div>
  );
}
