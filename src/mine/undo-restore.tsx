import { useEffect, useState } from 'preact/hooks';
import { dateInWords } from '../language/dates';
import { phoneDay } from '../language/phone-day';
import { useReader } from '../language/reader';
import type { Key } from '../language/words';
import { findMine } from './flag';
import type { Work } from './use-work';

/** Undoing the last restore, as long as it can be. `done` is told what has come of it; `turn` changes with every restore. */
export function UndoRestore({ work, turn, done }: { work: Work; turn: number; done: (what?: Key) => void }) {
  const { pack, say } = useReader();
  const [made, setMade] = useState<number>();
  const look = async () => {
    if (!(await findMine())) return setMade(undefined);
    const { lastRestore } = await import('./copy');
    setMade(await lastRestore());
  };
  useEffect(() => void look().catch(() => setMade(undefined)), [turn]);
  if (made === undefined) return null;
  const undo = () =>
    work.run(async () => {
      const { undoRestore } = await import('./copy');
      const undone = await undoRestore();
      await look();
      done(undone ? 'keep.restore.undone' : 'keep.restore.undoGone');
      return undefined;
    });
  const keep = () =>
    work.run(async () => {
      const { keepRestore } = await import('./copy');
      await keepRestore();
      await look();
      done();
      return undefined;
    });
  return (
    <>
      <p class="after">
        {say('keep.restore.last', { date: dateInWords(phoneDay(new Date(made)), pack.language) })}
      </p>
      <p class="row">
        <button type="button" class="button" disabled={work.busy} onClick={undo}>
          {say('keep.restore.undo')}
        </button>
        <button type="button" class="quiet" disabled={work.busy} onClick={keep}>
          {say('keep.restore.keep')}
        </button>
      </p>
    </>
  );
}
