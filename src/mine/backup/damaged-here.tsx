import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../../language/reader';
import { findMine } from '../../store/model/has-data';
import type { Damaged } from '../../store/model/records-schema';
import { AskAgain } from '../parts/ask-again';
import { useWork } from '../parts/use-work';
import { WorkState } from '../parts/work-state';

/** Damaged rows, each by its kind and by what of its words can be read. */
export function DamagedRows({ rows }: { rows: readonly Damaged[] }) {
  const { say } = useReader();
  return (
    <ul class="counts">
      {rows.map(({ table, words }) => {
        const what = say(`keep.tables.${table}`);
        return <li dir="auto">{words ? say('keep.damaged.row', { what, words }) : what}</li>;
      })}
    </ul>
  );
}

/** What is damaged on this phone, named, until the person removes it; nothing where nothing is. */
export function DamagedHere() {
  const { say } = useReader();
  const [rows, setRows] = useState<Damaged[]>([]);
  const [asking, setAsking] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const work = useWork();
  const look = async () => {
    setRows((await findMine()) ? await (await import('../../store/db/read-write')).readDamaged() : []);
  };
  useEffect(() => void look().catch(() => setRows([])), []);
  if (rows.length === 0) return null;
  const remove = () =>
    work.run(async () => {
      const { removeDamaged } = await import('../../store/db/read-write');
      await removeDamaged();
      await look();
      return undefined;
    });
  return (
    <div class="damaged">
      <p class="wrong">{say('keep.damaged.here')}</p>
      <DamagedRows rows={rows} />
      {asking ? (
        <AskAgain
          yes={say('keep.damaged.yes')}
          no={say('keep.damaged.no')}
          danger
          busy={work.busy}
          act={remove}
          leave={() => setAsking(false)}
          begin={begin}
        >
          {say('keep.damaged.sure')}
        </AskAgain>
      ) : (
        <button type="button" class="quiet" ref={begin} onClick={() => setAsking(true)}>
          {say('keep.damaged.remove')}
        </button>
      )}
      <WorkState work={work} />
    </div>
  );
}
