import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { useReader } from '../../language/reader';
import type { ListTemplate } from '../../offer/pack';
import { ListShare } from './list-share';
import type { ListNow } from './use-list';

interface Props {
  list: string;
  title: string;
  template: ListTemplate | undefined;
  now: ListNow;
  remove: () => void;
  /** Whether the person's notes are printed. */
  notes: boolean;
  setNotes: (on: boolean) => void;
}

/** What can be done with the whole list: name it, send it, print it, put it away, delete it. */
export function ListTools({ list, title, template, now, remove, notes, setNotes }: Props) {
  const { say } = useReader();
  const { my, items } = now;
  const away = my.list?.archived === true;
  return (
    <section class="section after needs-script" aria-labelledby="more-title">
      <h2 id="more-title" tabIndex={-1}>
        {say('lists.more')}
      </h2>
      {!template && <Rename title={title} rename={(name) => now.change({ title: name })} />}
      <ListShare list={list} title={title} items={items} money={template?.budget !== undefined} />
      <p class="row">
        <button type="button" class="quiet" onClick={() => print()}>
          <Icon id="print" /> {say('common.print')}
        </button>
        {items.some(({ row }) => row?.note) && (
          <label class="choice">
            <input
              type="checkbox"
              checked={notes}
              onChange={({ currentTarget: { checked } }) => setNotes(checked)}
            />
            {say('lists.printNotes')}
          </label>
        )}
        <button
          type="button"
          class="quiet"
          disabled={!now.ready}
          onClick={() => now.change({ archived: away ? undefined : true })}
        >
          <Icon id="archive" /> {say(away ? 'lists.takeOut' : 'lists.archive')}
        </button>
        {!template && (
          <button type="button" class="quiet" disabled={!now.ready} onClick={remove}>
            <Icon id="trash" /> {say('lists.delete')}
          </button>
        )}
      </p>
      <p role="status">{away && say('lists.archived')}</p>
    </section>
  );
}

function Rename({ title, rename }: { title: string; rename: (title: string) => void }) {
  const { say } = useReader();
  const [typed, setTyped] = useState(title);
  const empty = typed.trim() === '';
  return (
    <label class="field">
      {say('lists.rename')}
      <input
        type="text"
        dir="auto"
        autocomplete="off"
        value={typed}
        aria-invalid={empty}
        aria-describedby="rename-said"
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          if (value.trim()) rename(value.trim());
        }}
      />
      <span id="rename-said" class="wrong" role="status">
        {empty && say('lists.wordsEmpty')}
      </span>
    </label>
  );
}
