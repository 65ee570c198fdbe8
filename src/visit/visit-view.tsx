import '../styles/visit.css';
import type { ComponentChildren } from 'preact';
import { useReader } from '../language/reader';
import { InstallFirst, Locked, Saved, Trouble } from '../mine/saved-state';
import { UndoBar } from '../mine/undo-bar';
import { useUndo } from '../mine/use-undo';
import { End } from './end';
import { StartForm } from './start-form';
import { usePlace } from './use-place';
import { useVisits } from './use-visits';
import { VisitList } from './visit-list';
import { Walk } from './walk';

/** The visits, and the open one at the place that the address names. `head` stands above the list of visits. */
export function VisitView({ head }: { head: ComponentChildren }) {
  const { say } = useReader();
  const now = useVisits();
  const { place, frame, go } = usePlace();
  const undo = useUndo(() => document.querySelector<HTMLElement>('h1')?.focus(), now.my.locked);
  const at = place?.at ?? 'list';
  const open = now.visits[0];
  const needed = at === 'walk' || at === 'end';
  return (
    <div ref={frame}>
      {at === 'list' && head}
      <div class={at === 'list' ? 'visit needs-script' : 'visit'}>
        {now.my.locked && <Locked text={say('visit.locked')} />}
        <Trouble {...now.my} unread={say('visit.unread')} />
        <InstallFirst empty={now.ready && at === 'start' && now.visits.length === 0} />
        {now.ready && at === 'start' && <StartForm now={now} go={go} />}
        {now.ready && open && place?.at === 'walk' && (
          <Walk key={open.id} visit={open} step={place.step} now={now} go={go} offer={undo.offer} />
        )}
        {now.ready && open && at === 'end' && <End key={open.id} visit={open} now={now} go={go} />}
        {now.ready && !open && needed && <p>{say('visit.gone')}</p>}
        {((at === 'list' && !now.my.locked) || (now.ready && !open && needed)) && (
          <VisitList now={now} go={go} offer={undo.offer} />
        )}
        <Saved store={now.my} />
        <UndoBar {...undo} />
      </div>
    </div>
  );
}
