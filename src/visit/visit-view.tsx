import '../styles/visit.css';
import type { ComponentChildren } from 'preact';
import { useReader } from '../language/reader';
import { LostNote } from '../mine/parts/lost-note';
import { InstallFirst, Locked, Saved, Trouble } from '../mine/parts/saved-state';
import { UndoBar } from '../mine/parts/undo-bar';
import { useUndo } from '../mine/parts/use-undo';
import { BeforeFirst } from './before-first';
import { End } from './end';
import { visitAt } from './place';
import { StartForm } from './start-form';
import { usePlace } from './use-place';
import { useVisits } from './use-visits';
import { VisitHead } from './visit-head';
import { VisitLetter } from './visit-letter';
import { VisitList } from './visit-list';
import { Walk } from './walk';

/** The visits, and the one that the address names at the place it names. `head` stands above the list of visits. */
export function VisitView({ head }: { head: ComponentChildren }) {
  const { say } = useReader();
  const now = useVisits();
  const { place, frame, go } = usePlace();
  const undo = useUndo(() => document.querySelector<HTMLElement>('h1')?.focus(), now.my.locked);
  const at = place?.at ?? 'list';
  const open = now.ready ? visitAt(place, now.visits) : undefined;
  const isGone = now.ready && at === 'visit' && !open;
  const both = { now, go, offer: undo.offer };
  return (
    <div ref={frame}>
      <LostNote />
      {at === 'list' && head}
      <div class={at === 'list' ? 'visit needs-script' : 'visit'}>
        {now.my.locked && <Locked text={say('visit.locked')} />}
        <Trouble {...now.my} unread={say('visit.unread')} />
        <InstallFirst empty={now.ready && at === 'start' && now.visits.length === 0} />
        {now.ready && at === 'start' && (
          <>
            <BeforeFirst now={now} />
            <StartForm now={now} go={go} />
          </>
        )}
        {open && place?.at === 'visit' && (
          <div key={open.id}>
            <VisitHead visit={open} reopen={() => now.reopen(open.id)} />
            {place.say !== undefined ? (
              <VisitLetter visit={open} screen={place} go={go} offer={undo.offer} />
            ) : place.step === 'end' ? (
              <End visit={open} {...both} />
            ) : (
              <Walk visit={open} screen={place} {...both} />
            )}
          </div>
        )}
        {isGone && (
          <h1 class="step-title" tabIndex={-1}>
            {say('visit.gone')}
          </h1>
        )}
        {((at === 'list' && !now.my.locked) || isGone) && <VisitList {...both} />}
        <Saved store={now.my} />
        <UndoBar {...undo} />
      </div>
    </div>
  );
}
