import { useEffect, useRef, useState } from 'preact/hooks';
import { phoneDay } from '../../device/phone-day';
import { dateInWords } from '../../language/dates';
import { useReader } from '../../language/reader';
import type { Key } from '../../language/words';
import type { Before } from '../../store/db/undo-restore';
import { findMine } from '../../store/model/has-data';
import { AskAgain } from '../parts/ask-again';
import type { Work } from '../parts/use-work';

interface Props {
  work: Work;
  /** Changes with every restore. */
  turn: number;
  /** Told what has come of it. */
  done: (what?: Key) => void;
}

/** Going back to how everything was before the last restore, as long as it can be: asked once more, with what would go. */
export function UndoRestore({ work, turn, done }: Props) {
  const { pack, say } = useReader();
  const [before, setBefore] = useState<Before>();
  const [asking, setAsking] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const look = async () => {
    if (!(await findMine())) return setBefore(undefined);
    const { beforeRestore } = await import('../../store/db/undo-restore');
    setBefore(await beforeRestore());
  };
  useEffect(() => {
    setAsking(false);
    void look().catch(() => setBefore(undefined));
  }, [turn]);
  if (!before) return null;
  const words = (time: number) => dateInWords(phoneDay(new Date(time)), pack.language);
  const date = words(before.made);
  const ask = () =>
    work.run(async () => {
      // What was written meanwhile, here or in another tab, counts too.
      await look();
      setAsking(true);
      return undefined;
    });
  const undo = () =>
    work.run(async () => {
      const { undoRestore } = await import('../../store/db/undo-restore');
      const undone = await undoRestore();
      setAsking(false);
      await look();
      done(undone ? 'keep.restore.undone' : 'keep.restore.undoGone');
      return undefined;
    });
  const keep = () =>
    work.run(async () => {
      const { keepRestore } = await import('../../store/db/undo-restore');
      await keepRestore();
      await look();
      done();
      return undefined;
    });
  return (
    <>
      <p class="after">
        {say(before.undo ? 'keep.restore.lastUndo' : 'keep.restore.last', { date })}{' '}
        {say('keep.restore.until', { date: words(before.until) })}
      </p>
      {asking ? (
        <AskAgain
          yes={say('keep.restore.yes')}
          no={say('keep.restore.no')}
          busy={work.busy}
          act={undo}
          leave={() => setAsking(false)}
          begin={begin}
        >
          {before.since > 0
            ? say('keep.restore.since', { number: before.since })
            : say('keep.restore.sinceNone')}{' '}
          {say('keep.restore.sure')}
        </AskAgain>
      ) : (
        <p class="row">
          <button type="button" class="quiet" ref={begin} aria-disabled={work.busy} onClick={ask}>
            {say('keep.restore.undo', { date })}
          </button>
          <button type="button" class="quiet" aria-disabled={work.busy} onClick={keep}>
            {say('keep.restore.keep')}
          </button>
        </p>
      )}
    </>
  );
}
