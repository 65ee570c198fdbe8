import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../../language/reader';
import { useEverything } from '../../store/everything';
import { tables } from '../../store/model/records';
import { useSavedCounts } from '../../store/use-saved-counts';
import { BackupMake } from '../backup/backup-make';
import { DamagedHere } from '../backup/damaged-here';
import { Restore } from '../backup/restore';
import { LostNote } from '../parts/lost-note';
import { Trouble } from '../parts/saved-state';
import { faultOf } from '../parts/use-work';
import { KeptHere } from './kept-here';
import { Passcode } from './passcode';
import { WipeAll } from './wipe-all';

export { LeftFromVisits } from '../parts/left-from-visits';

/** How much is kept on this phone, for the section that says what is kept. */
export function KeptNow() {
  const my = useEverything();
  const counts = useSavedCounts(my);
  if (my.locked) return <LostNote />;
  return (
    <>
      <LostNote />
      <KeptHere counts={counts} unsaved={my.unsaved.length} />
      {my.data && <DamagedHere />}
    </>
  );
}

/** Backup, restore, passcode and wipe. `gone` is told when everything was removed. */
export function KeepView({ gone }: { gone: () => void }) {
  const { say } = useReader();
  const my = useEverything();
  const [wiped, setWiped] = useState(false);
  const empty = my.data !== undefined && tables.every((table) => my.data?.[table].length === 0);
  useEffect(() => {
    // The address may name a section that was not there when the page was opened.
    const id = location.hash.slice(1);
    if (id) document.getElementById(id)?.scrollIntoView();
  }, []);
  return (
    <>
      <Trouble {...my} unread={my.failed && say(faultOf(my.failed))} />
      {!wiped && !my.locked && (
        <>
          <BackupMake empty={empty} />
          <Restore />
        </>
      )}
      {!wiped && <Passcode />}
      <WipeAll
        wiped={() => {
          setWiped(true);
          gone();
        }}
      />
    </>
  );
}
