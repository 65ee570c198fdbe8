import { useEffect } from 'preact/hooks';
import { useOther } from '../bilingual/use-second-pack';
import { Icon } from '../components/icon';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import type { Undo } from '../mine/parts/use-undo';
import type { Visit, VisitStep } from '../store/model/records';
import { add } from './agenda';
import { AgendaEditor } from './agenda-editor';
import { InBoth } from './in-both';
import { isFinished, type VisitScreen } from './place';
import { PledgeDoor } from './pledge-door';
import { StepForm } from './step-form';
import { StepShown } from './step-shown';
import type { Go } from './use-place';
import type { VisitsNow } from './use-visits';
import { changeStep, isNoted, showStep, wordsOf } from './visit';

interface Props {
  visit: Visit;
  /** What the address names: the step, or the one at which the visit stood. */
  screen: VisitScreen;
  now: VisitsNow;
  go: Go;
  offer: (undo: Undo) => void;
}

/** One step of a visit: what is shown, what came of it, and the way on. Everything is saved as it is typed. */
export function Walk({ visit, screen, now, go, offer }: Props) {
  const { pack, lang, today, say } = useReader();
  const { id, agenda } = visit;
  const all = agenda.length;
  const at = Math.min(typeof screen.step === 'number' ? screen.step : visit.at, all - 1);
  const finished = isFinished(visit);
  const second = useOther(visit.langs.find((code) => code !== lang) ?? '');
  const step = (step: VisitScreen['step']) => go({ at: 'visit', visit: id, step });
  const shown = agenda[at];
  const ref = shown?.ref;
  useEffect(() => {
    if (ref === undefined) return;
    now.change(id, (one) =>
      showStep(one, at, { now: Date.now(), today, packs: second.other ? [pack, second.other] : [pack] }),
    );
  }, [id, ref, at, pack, second.other, today, finished]);
  const set = (next: readonly VisitStep[]) => {
    now.change(id, (one) => ({ ...one, agenda: [...next] }));
    const gone = agenda.find((one) => isNoted(one) && !next.some((other) => other.ref === one.ref));
    if (gone)
      offer({
        said: say('visit.deleted', { visit: wordsOf(gone, pack) }),
        back: () => now.change(id, (one) => ({ ...one, agenda: [...add(one.agenda, gone)] })),
      });
  };
  const editor = (
    <InBoth other={second.other}>
      <AgendaEditor kind={pack.visits.find((kind) => kind.id === visit.kind)} agenda={agenda} set={set} />
    </InBoth>
  );
  if (!shown)
    return (
      <>
        <h1 tabIndex={-1}>{say('visit.form.agenda')}</h1>
        {!finished && editor}
      </>
    );
  const leave = (skipped: boolean) => {
    if (skipped) now.change(id, (one) => changeStep(one, shown.ref, { skipped: true }));
    if (at + 1 < all) return step(at + 1);
    now.finish(id);
    step('end');
  };
  return (
    <>
      <h1 class="step-title" tabIndex={-1}>
        {say('visit.walk.step', { number: at + 1, all })}
      </h1>
      <progress class="step-progress" max={all} value={at + 1} aria-hidden="true" />
      {visit.version !== pack.made && (
        <p class="label">
          <Icon id="clock" /> {say('visit.older', { date: dateInWords(visit.version, pack.language) })}
        </p>
      )}
      <StepShown key={shown.ref} step={shown} second={second} />
      <PledgeDoor steps={[shown]} open={(kind) => go({ at: 'visit', visit: id, step: at, say: kind })} />
      <InBoth other={second.other}>
        <fieldset class="step-written" disabled={finished}>
          <StepForm
            key={`${shown.ref} form`}
            step={shown}
            change={(change) => now.change(id, (one) => changeStep(one, shown.ref, change))}
          />
        </fieldset>
      </InBoth>
      <nav class="step-ways" aria-label={say('visit.walk.step', { number: at + 1, all })}>
        <button type="button" class="quiet" disabled={at === 0} onClick={() => step(at - 1)}>
          {say('visit.walk.back')}
        </button>
        {!finished && (
          <button type="button" class="quiet" onClick={() => leave(true)}>
            {say('visit.walk.skip')}
          </button>
        )}
        <button type="button" class="button" onClick={() => leave(false)}>
          {at + 1 < all ? <Icon id="next" class="flip" /> : <Icon id="yes" />}{' '}
          {say(at + 1 < all ? 'visit.walk.next' : finished ? 'visit.read' : 'visit.walk.finish')}
        </button>
        <button type="button" class="quiet" onClick={() => go({ at: 'list' })}>
          {say(finished ? 'visit.all' : 'visit.walk.stop')}
        </button>
      </nav>
      {!finished && (
        <details class="after">
          <summary class="quiet">{say('visit.walk.change')}</summary>
          {editor}
        </details>
      )}
    </>
  );
}
