import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import { BackupMake } from './backup-make';
import { DamagedHere } from './damaged-here';
import { useEverything } from './everything';
import { KeptHere } from './kept-here';
import { LostNote } from './lost-note';
import { Passcode } from './passcode';
import { tables } from './records';
import { Restore } from './restore';
import { Trouble } from './saved-state';
import { useSavedCounts } from './use-saved-counts';
import { faultOf } from './use-work';
import { WipeAll } from './wipe-all';

export { LeftFromVisits } from './left-from-visits';

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
