import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import type { ListTemplate } from '../offer/pack';
import { progressOf } from './items';
import { ListBudget } from './list-budget';
import { ListHead } from './list-head';
import { ListItemRow } from './list-item';
import { itemWords } from './list-text';
import { ListTools } from './list-tools';
import { Progress } from './progress';
import { InstallFirst, Kept, ListTrouble, Locked, Saved } from './saved-state';
import { TextForm } from './text-form';
import { UndoBar } from './undo-bar';
import { type ListNow, type Shown, useList } from './use-list';
import { useUndo } from './use-undo';

interface Props {
  id: string;
  template?: ListTemplate;
}

/** Everything below the head of one list: its things, its money, adding, and what can be done with the whole of it. */
export function ListView({ id, template }: Props) {
  const { pack, say } = useReader();
  const now = useList(id, template);
  const latest = useRef<ListNow>(now);
  latest.current = now;
  const { my, items } = now;
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState('');
  const [ordering, setOrdering] = useState(template?.ordered === true);
  const [said, setSaid] = useState('');
  const undo = useUndo(() => heading.current?.focus());
  const hiding = my.list?.hideDone === true;
  const visible = hiding ? items.filter(({ row }) => !row?.done) : items;
  const words = (item: Shown) => itemWords(item, id, pack);
  const button = useRef<[item: string, by: number] | undefined>(undefined);
  useEffect(() => {
    // A browser may drop the focus of what it moves.
    const [item, by] = button.current ?? [];
    button.current = undefined;
    if (item) frame.current?.querySelector<HTMLElement>(`[data-item="${item}"] [data-by="${by}"]`)?.focus();
  });
  const shift = (item: Shown, by: 1 | -1) => {
    button.current = [item.id, by];
    const place = now.shift(item, visible, by) || visible.indexOf(item) + 1;
    setSaid(say('lists.moved', { item: words(item), place, all: visible.length }));
  };
  const remove = (item: Shown) => {
    void now.remove(item);
    setOpen('');
    undo.offer({
      said: say('lists.removed', { item: words(item) }),
      back: () => latest.current.restore(item),
    });
  };
  const destroy = () => {
    const rows = now.destroy();
    undo.offer({ said: say('lists.deleted', { list: my.list?.title ?? '' }), back: () => my.putAll(rows) });
  };
  const Items = template?.ordered ? 'ol' : 'ul';
  if (my.locked) return <Locked />;
  const gone = !template && now.ready && !my.list;
  return (
    <div ref={frame}>
      <ListHead template={template} title={my.list?.title ?? ''} />
      <InstallFirst empty={now.ready && !my.list} />
      <ListTrouble {...my} />
      {gone ? (
        !undo.undo && <p>{say('lists.gone')}</p>
      ) : (
        <>
          <p>
            <Progress {...progressOf(items)} />
          </p>
          {template?.budget && <ListBudget budget={template.budget} items={items} />}
          <h2 ref={heading} tabIndex={-1}>
            {say('lists.things')}
          </h2>
          {template?.ordered && <p>{say('lists.orderText')}</p>}
          <p class="row item-tools needs-script">
            {items.length > 1 && (
              <button type="button" class="quiet" onClick={() => setOrdering(!ordering)}>
                <Icon id="order" /> {say(ordering ? 'lists.orderDone' : 'lists.order')}
              </button>
            )}
            <button
              type="button"
              class="quiet"
              disabled={!now.ready}
              onClick={() => now.change({ hideDone: hiding ? undefined : true })}
            >
              <Icon id={hiding ? 'show' : 'hide'} /> {say(hiding ? 'lists.showDone' : 'lists.hideDone')}
            </button>
          </p>
          {now.ready && items.length === 0 && <p>{say('lists.empty')}</p>}
          <Items class="plain items">
            {visible.map((item) => (
              <ListItemRow
                key={item.id}
                list={id}
                item={item}
                now={now}
                open={open === item.id}
                setOpen={(on) => setOpen(on ? item.id : '')}
                ordering={ordering}
                shift={(by) => shift(item, by)}
                remove={() => remove(item)}
                ticked={() => hiding && heading.current?.focus()}
                money={template?.budget !== undefined}
                section={template?.section}
              />
            ))}
          </Items>
          <p class="small" role="status">
            {hiding && say('lists.hidden', { number: items.length - visible.length })}
          </p>
          <h2 class="needs-script after">{say('lists.addTitle')}</h2>
          <TextForm
            id="add"
            label={say('lists.addLabel')}
            button={say('lists.add')}
            send={now.add}
            disabled={!now.ready}
          />
          <ListTools list={id} title={my.list?.title ?? ''} template={template} now={now} remove={destroy} />
        </>
      )}
      <Saved store={my} />
      <Kept saved={my.list !== undefined && my.unsaved.length === 0} />
      <p class="hidden" role="status">
        {said}
      </p>
      <UndoBar {...undo} />
    </div>
  );
}
