import { useRef, useState } from 'preact/hooks';
import { useReader } from '../../language/reader';
import type { ListTemplate } from '../../offer/pack';
import { LostNote } from '../parts/lost-note';
import { Opening } from '../parts/opening';
import { InstallFirst, Kept, Locked, Saved, Trouble } from '../parts/saved-state';
import { UndoBar } from '../parts/undo-bar';
import { useUndo } from '../parts/use-undo';
import { ListBody } from './list-body';
import { ListHead } from './list-head';
import { ListTools } from './list-tools';
import { TakenOff } from './taken-off';
import { type ListNow, useList } from './use-list';

interface Props {
  /** Undefined while it is not known which list it is. */
  id: string | undefined;
  template?: ListTemplate;
}

/** One list from its head to what can be done with the whole of it. */
export function ListView({ id, template }: Props) {
  const { say } = useReader();
  const now = useList(id ?? '', template);
  const latest = useRef<ListNow>(now);
  latest.current = now;
  const { my } = now;
  const title = my.list?.title ?? '';
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useUndo(() => heading.current?.focus(), my.locked);
  const [notes, setNotes] = useState(false);
  const destroy = () => {
    const rows = now.destroy();
    undo.offer({ said: say('lists.deleted', { list: title }), back: () => my.putAll(rows) });
  };
  const gone = !template && now.ready && !my.list;
  return (
    <>
      <LostNote />
      <ListHead template={template} title={title} />
      <InstallFirst empty={now.ready && !my.list} />
      <Trouble {...my} />
      {my.locked && <Locked />}
      <Opening ready={id !== undefined && now.ready} store={my} />
      {id !== undefined && gone && !undo.undo && <p>{say('lists.gone')}</p>}
      {id && !gone && (template || !my.locked) && (
        <ListBody
          key={my.locked}
          id={id}
          template={template}
          now={now}
          heading={heading}
          removed={(item, said) => undo.offer({ said, back: () => latest.current.restore(item) })}
          notes={notes}
        />
      )}
      {id && !gone && !my.locked && (
        <>
          <TakenOff list={id} now={now} heading={heading} />
          {(template || my.list) && (
            <ListTools
              list={id}
              title={title}
              template={template}
              now={now}
              remove={destroy}
              notes={notes}
              setNotes={setNotes}
            />
          )}
        </>
      )}
      <Saved store={my} />
      <Kept some={my.list !== undefined} unsaved={my.unsaved} />
      <UndoBar {...undo} />
    </>
  );
}
