import { useEffect, useMemo, useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import { BackupMake } from './backup-make';
import { useMyData } from './everything';
import { KeptHere } from './kept-here';
import { Passcode } from './passcode';
import { countsOf, tables } from './records';
import { Restore } from './restore';
import { faultOf } from './use-work';
import { WipeAll } from './wipe-all';

/** How much is kept on this phone, for the section that says what is kept. */
export function KeptNow() {
  const my = useMyData();
  const counts = useMemo(() => my.data && countsOf(my.data), [my.data]);
  return my.locked ? null : <KeptHere counts={counts} />;
}

/** Backup, restore, passcode and wipe. */
export function KeepView() {
  const { say } = useReader();
  const my = useMyData();
  const [wiped, setWiped] = useState(false);
  const empty = my.data !== undefined && tables.every((table) => my.data?.[table].length === 0);
  useEffect(() => {
    // The address may name a section that was not there when the page was opened.
    const id = location.hash.slice(1);
    if (id) document.getElementById(id)?.scrollIntoView();
  }, []);
  return (
    <>
      {my.failed && (
        <p class="wrong" role="alert">
          {say(faultOf(my.failed))}{' '}
          <button type="button" class="quiet" onClick={() => my.retry()}>
            {say('common.retry')}
          </button>
        </p>
      )}
      {!wiped && !my.locked && (
        <>
          <BackupMake empty={empty} />
          <Restore />
        </>
      )}
      {!wiped && <Passcode />}
      <WipeAll wiped={() => setWiped(true)} />
    </>
  );
}
