import '../mine/parts/styles';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DocHead } from '../components/doc-head';
import { Icon } from '../components/icon';
import { Private } from '../components/private';
import { Both } from '../components/second-language';
import { useReader } from '../language/reader';
import { type Draft, newDate } from '../mine/dates/date-draft';
import { DateForm } from '../mine/dates/date-form';
import { DateGroups } from '../mine/dates/date-groups';
import { DateReminders } from '../mine/dates/date-reminders';
import { DateRules } from '../mine/dates/date-rules';
import { useDates } from '../mine/dates/use-dates';
import { InviteBackup } from '../mine/parts/invite-backup';
import { LostNote } from '../mine/parts/lost-note';
import { Opening } from '../mine/parts/opening';
import { InstallFirst, Kept, Locked, Saved, Trouble } from '../mine/parts/saved-state';
import { UndoBar } from '../mine/parts/undo-bar';
import { useHash } from '../mine/parts/use-hash';
import { useUndo } from '../mine/parts/use-undo';
import type { DateRule } from '../offer/pack';
import { keepDraftsInTab, lastDraft } from '../store/lock/date-drafts';
import { newId } from '../store/model/new-id';
import { useLockState } from '../store/use-lock-state';

const own = 'own';
const addForm = (rule: string) => `add-${rule}`;

/** What is due first, then every day that a person wrote down, and what a day can be made from. */
export default function Dates() {
  const { pack, say } = useReader();
  const now = useDates(pack);
  const { my, dates } = now;
  const page = useRef<HTMLDivElement>(null);
  const undo = useUndo(() => document.querySelector<HTMLElement>('h1')?.focus(), my.locked);
  const hash = useHash();
  /** The rule that is read, and the rule, or `own`, whose fields are open. */
  const [reading, setReading] = useState('');
  const [adding, setAdding] = useState('');
  /** Whether the person opened it just now: what was left open takes nobody's place on the page. */
  const opened = useRef(false);
  /** The date to go to once it is on the page. */
  const [added, setAdded] = useState('');
  useEffect(() => {
    if (hash && pack.dateRules.some(({ id }) => id === hash)) setReading(hash);
  }, [hash]);
  // Not after the paint: who types at once would be moved out of another field.
  useLayoutEffect(() => {
    if (adding && opened.current) page.current?.querySelector<HTMLElement>('.date-form input')?.focus();
  }, [adding]);
  useEffect(() => {
    const entry = added && document.getElementById(`date-${added}`);
    if (!entry) return;
    entry.scrollIntoView({ block: 'center' });
    entry.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
    setAdded('');
  }, [added, dates]);
  const ready = my.data !== undefined;
  const lock = useLockState();
  useEffect(() => {
    if (lock) keepDraftsInTab(lock === 'none');
  }, [lock]);
  useEffect(() => {
    const left = ready && !location.hash && lastDraft(addForm(''))?.slice(addForm('').length);
    if (!left) return;
    setAdding(left);
    setReading(left);
  }, [ready]);
  const form = (rule: DateRule | undefined) => (
    <DateForm
      id={addForm(rule?.id ?? own)}
      rule={rule}
      close={() => setAdding('')}
      save={(draft: Draft) => {
        const row = newDate(newId(), rule, draft);
        void now.save(row);
        setAdding('');
        setAdded(row.id);
      }}
    />
  );
  const add = (rule: DateRule | undefined, words: string) => (
    <button
      type="button"
      class="button"
      disabled={!ready}
      onClick={() => {
        opened.current = true;
        setAdding(rule?.id ?? own);
      }}
    >
      <Icon id="add" /> {words}
      {rule && <span class="hidden">: {rule.title}</span>}
    </button>
  );
  return (
    <div ref={page}>
      <LostNote />
      <DocHead of={({ datesPage }) => datesPage} icon="calendar" />
      <Private words="dates.private" />
      <noscript>
        <p class="label">{say('dates.noScript')}</p>
      </noscript>
      <div class="needs-script">
        {my.locked && <Locked text={say('dates.locked')} />}
        <InstallFirst empty={ready && dates.length === 0} />
        <Trouble {...my} unread={say('dates.unread')} />
        <Opening ready={ready} store={my} />
        <DateGroups now={now} offer={undo.offer} />
        <Saved store={my} />
        <h2>{say('dates.add')}</h2>
        {adding === own && !my.locked ? (
          <div class="section">{form(undefined)}</div>
        ) : (
          <p>{add(undefined, say('dates.addOwn'))}</p>
        )}
      </div>
      <Both>
        {({ say }) => (
          <div>
            <h2>{say('dates.chooseTitle')}</h2>
            <p class="needs-script">{say('dates.chooseText')}</p>
          </div>
        )}
      </Both>
      <DateRules open={reading} setOpen={setReading}>
        {(rule) => (
          <div class="needs-script">
            {adding === rule.id && !my.locked ? form(rule) : <p>{add(rule, say('dates.addThis'))}</p>}
          </div>
        )}
      </DateRules>
      <div class="needs-script">
        <DateReminders now={now} />
        <Kept some={dates.length > 0} unsaved={my.unsaved} />
        <InviteBackup data={my.data} unsaved={my.unsaved} />
      </div>
      <UndoBar {...undo} />
    </div>
  );
}
