import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../../language/reader';
import type { Key } from '../../language/words';
import type { Restore as WhatComes } from '../../store/db/backup';
import { SecretField } from '../parts/lock/secret-field';
import { useFocusWrong } from '../parts/use-focus-wrong';
import { useWork } from '../parts/use-work';
import { WorkState } from '../parts/work-state';
import { Incoming } from './incoming';
import { UndoRestore } from './undo-restore';

/** No backup is larger: a film that was chosen by mistake would fill the phone's memory. */
const mostBytes = 50_000_000;

/** Bringing a backup back: the file, its passphrase where it has one, what would come in, and undoing it. */
export function Restore() {
  const { say } = useReader();
  const [text, setText] = useState<string>();
  const [needs, setNeeds] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [comes, setComes] = useState<WhatComes>();
  const [fault, setFault] = useState<Key>();
  const [done, setDone] = useState<Key>();
  const [turn, setTurn] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLParagraphElement>(null);
  const work = useWork();
  const form = useFocusWrong(fault);
  useEffect(() => {
    if (done) result.current?.focus();
  }, [done]);
  const clear = () => {
    setText(undefined);
    setNeeds(false);
    setPassphrase('');
    setComes(undefined);
    setFault(undefined);
    setDone(undefined);
    work.clear();
  };
  const read = async (given: string, secret?: string): Promise<undefined> => {
    const { readRestore } = await import('../../store/db/backup');
    const found = await readRestore(given, secret);
    if (!('fault' in found)) {
      setNeeds(false);
      setFault(undefined);
      setComes(found);
    } else if (found.fault === 'needs-passphrase') setNeeds(true);
    else setFault(`keep.restore.fault.${found.fault}`);
  };
  const choose = (file: File | undefined) => {
    if (work.busy) return;
    clear();
    if (!file) return;
    void work.run(async () => {
      if (file.size > mostBytes) return 'keep.restore.fault.foreign';
      const given = await file.text().catch(() => undefined);
      if (given === undefined) return 'keep.restore.fault.unread';
      setText(given);
      return read(given);
    });
  };
  const open = (event: Event) => {
    event.preventDefault();
    setFault(undefined);
    void work.run(async () => read(text ?? '', passphrase));
  };
  const leave = (what?: Key) => {
    clear();
    if (input.current) input.current.value = '';
    setDone(what);
    if (!what) input.current?.focus();
  };
  const bring = (how: 'merge' | 'replace') =>
    work.run(async () => {
      const { restore } = await import('../../store/db/backup');
      if (comes) await restore(comes, how);
      leave('keep.restore.done');
      setTurn((before) => before + 1);
      return undefined;
    });
  return (
    <section class="section needs-script" id="restore" aria-labelledby="restore-title">
      <h2 id="restore-title" tabIndex={-1}>
        {say('keep.restore.title')}
      </h2>
      <p>{say('keep.restore.text')}</p>
      <label class="field">
        {say('keep.restore.file')}
        <input
          type="file"
          ref={input}
          aria-disabled={work.busy}
          aria-describedby="restore-wrong"
          onClick={({ currentTarget }) => {
            // Else the same file, mended meanwhile, would be no change.
            currentTarget.value = '';
          }}
          onChange={({ currentTarget }) => choose(currentTarget.files?.[0])}
        />
      </label>
      {needs && (
        <form onSubmit={open} ref={form}>
          <p>{say('keep.restore.needs')}</p>
          <SecretField
            label={say('keep.backup.passphrase')}
            value={passphrase}
            set={setPassphrase}
            said="restore-wrong"
            wrong={fault !== undefined}
          />
          <button type="submit" class="button" disabled={!passphrase} aria-disabled={work.busy}>
            {say('keep.restore.open')}
          </button>
        </form>
      )}
      <p id="restore-wrong" class="wrong" role="alert">
        {fault && `${say(fault)} ${say('keep.restore.same')}`}
      </p>
      <WorkState work={work} />
      {comes && <Incoming comes={comes} busy={work.busy} bring={bring} leave={() => work.busy || leave()} />}
      <p ref={result} tabIndex={-1} role="status">
        {done && say(done)}
      </p>
      {!comes && <UndoRestore work={work} turn={turn} done={leave} />}
    </section>
  );
}
