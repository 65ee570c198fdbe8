import { useEffect, useRef } from 'preact/hooks';
import { dateInWords } from '../../language/dates';
import { useReader } from '../../language/reader';
import type { Restore } from '../../store/db/backup';
import { countedTables, tables } from '../../store/model/records';
import { DamagedRows } from './damaged-here';

const columns = ['added', 'replaced', 'unchanged'] as const;

interface Props {
  comes: Restore;
  busy: boolean;
  bring: (how: 'merge' | 'replace') => void;
  leave: () => void;
}

/** What is in a backup beside what is here, and what can be done with it. */
export function Incoming({ comes, busy, bring, leave }: Props) {
  const { pack, say } = useReader();
  // Visits are never taken away.
  const goes = tables.filter((table) => table !== 'visits' && comes.here[table] > 0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="incoming">
      <h3 ref={heading} tabIndex={-1}>
        {say('keep.restore.in')}
      </h3>
      <p>{say('keep.restore.found', { date: dateInWords(comes.made, pack.language) })}</p>
      <table>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th scope="col">{say(`keep.restore.${column}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countedTables(comes.counts).map((table) => (
            <tr>
              <th scope="row">{say(`keep.tables.${table}`)}</th>
              {columns.map((column) => (
                <td>{comes[column][table]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {comes.damaged.length > 0 && (
        <>
          <p class="wrong">{say('keep.damaged.file')}</p>
          <DamagedRows rows={comes.damaged} />
        </>
      )}
      {comes.incoming > 0 ? (
        <>
          <p>{say('keep.restore.mergeText')}</p>
          <button type="button" class="button" aria-disabled={busy} onClick={() => bring('merge')}>
            {say('keep.restore.merge')}
          </button>
        </>
      ) : (
        <p>{say('keep.restore.nothing')}</p>
      )}
      <p class="after">{say('keep.restore.replaceText')}</p>
      {goes.length > 0 && (
        <>
          <p>{say('keep.restore.goes')}</p>
          <ul class="counts">
            {goes.map((table) => (
              <li>{say('keep.count', { what: say(`keep.tables.${table}`), number: comes.here[table] })}</li>
            ))}
          </ul>
        </>
      )}
      <p class="row">
        <button type="button" class="quiet" aria-disabled={busy} onClick={() => bring('replace')}>
          {say('keep.restore.replace')}
        </button>
        <button type="button" class="quiet" aria-disabled={busy} onClick={leave}>
          {say('keep.restore.cancel')}
        </button>
      </p>
    </div>
  );
}
