import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { Both } from '../../components/second-language';
import { useReader } from '../../language/reader';
import type { ListTemplate } from '../../offer/pack';
import { Progress } from '../parts/progress';
import { TextForm } from '../parts/text-form';
import { progressOf } from './items';
import { ListBudget } from './list-budget';
import { type ItemActs, ListItemRow } from './list-item';
import { itemWords } from './list-text';
import type { ListNow, Shown } from './use-list';

interface Props {
  id: string;
  template: ListTemplate | undefined;
  now: ListNow;
  /** The heading over the things: it takes the focus of what is gone. */
  heading: RefObject<HTMLHeadingElement | null>;
  /** Called with a thing that was taken off, and what to say of it. */
  removed: (item: Shown, said: string) => void;
  /** Whether the person's notes are printed. */
  notes: boolean;
}

/** The things of a list, how far it is, its money, their order, and a line to add one. While it is locked, what anybody can read of it. */
export function ListBody({ id, template, now, heading, removed, notes }: Props) {
  const { pack, say } = useReader();
  const { my, items } = now;
  const [open, setOpen] = useState('');
  const [half, setHalf] = useState(false);
  const [ordering, setOrdering] = useState(template?.ordered === true);
  const [said, setSaid] = useState('');
  const hiding = my.list?.hideDone === true;
  const visible = hiding ? items.filter(({ row }) => !row?.done) : items;
  const words = (item: Shown) => itemWords(item, id, pack);
  const list = useRef<HTMLDivElement>(null);
  /** What had the focus when a thing was moved. */
  const held = useRef<HTMLElement | undefined>(undefined);
  useLayoutEffect(() => {
    // A browser may drop the focus of what it moves, or leave it out of sight.
    held.current?.focus();
    held.current?.scrollIntoView({ block: 'nearest' });
    held.current = undefined;
  });
  const place = (item: Shown, to: number) => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement && activeElement.closest('[data-item]'))
      held.current = activeElement;
    const stands = now.place(item, visible, to) || visible.indexOf(item) + 1;
    setSaid(say('lists.moved', { item: words(item), place: stands, all: visible.length }));
  };
  const shift = (item: Shown, by: 1 | -1) => place(item, visible.indexOf(item) + by);
  const remove = (item: Shown) => {
    void now.remove(item);
    setOpen('');
    removed(item, say('lists.removed', { item: words(item) }));
  };
  /** Opens the fields of a thing in place of those that are open; these stay while one of them is half filled in. */
  const turn = (id: string): boolean => {
    const first = list.current?.querySelector<HTMLElement>('.item-fields [data-half=true] input');
    setHalf(first !== undefined && first !== null);
    if (first) first.focus();
    else setOpen(id);
    return !first;
  };
  const close = (item: Shown) => {
    if (!turn('')) return;
    list.current?.querySelector<HTMLElement>(`[data-item="${item.id}"] .item-change`)?.focus();
  };
  const latest = useRef<ItemActs>(undefined as unknown as ItemActs);
  latest.current = {
    tick(item) {
      void now.tick(item);
      if (hiding) heading.current?.focus();
    },
    edit: now.edit,
    shift,
    place,
    remove,
    setOpen: (item, on) => (on ? void turn(item.id) : close(item)),
  };
  // The same object for as long as the list stands.
  const [acts] = useState<ItemActs>(() => ({
    tick: (item) => latest.current.tick(item),
    edit: (item, change) => latest.current.edit(item, change),
    shift: (item, by) => latest.current.shift(item, by),
    place: (item, to) => latest.current.place(item, to),
    remove: (item) => latest.current.remove(item),
    setOpen: (item, on) => latest.current.setOpen(item, on),
  }));
  const Items = template?.ordered ? 'ol' : 'ul';
  return (
    <div ref={list} class={notes ? 'with-notes' : ''}>
      {now.ready && (
        <p class="needs-script printed">
          <Progress {...progressOf(items)} />
        </p>
      )}
      {template?.budget && <ListBudget budget={template.budget} items={items} ready={now.ready} />}
      <h2 ref={heading} tabIndex={-1}>
        {say('lists.things')}
      </h2>
      {template?.ordered && <Both>{({ say }) => <p>{say('lists.orderText')}</p>}</Both>}
      {!my.locked && (
        <p class="row needs-script">
          {items.length > 1 && (
            <button type="button" class="quiet" onClick={() => turn('') && setOrdering(!ordering)}>
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
      )}
      {now.ready && items.length === 0 && <p>{say('lists.empty')}</p>}
      <Items class="plain items">
        {visible.map((item, nth) => (
          <ListItemRow
            key={item.id}
            list={id}
            item={item}
            acts={acts}
            ready={now.ready}
            open={open === item.id}
            ordering={ordering}
            place={ordering ? nth + 1 : 0}
            all={ordering ? visible.length : 0}
            half={half && open === item.id}
            money={template?.budget !== undefined}
            section={template?.section}
          />
        ))}
      </Items>
      <p class="small" role="status">
        {hiding && say('lists.hidden', { number: items.length - visible.length })}
      </p>
      {!my.locked && (
        <>
          <h2 class="needs-script after">{say('lists.addTitle')}</h2>
          <TextForm
            id="add"
            label={say('lists.addLabel')}
            button={say('lists.add')}
            send={now.add}
            disabled={!now.ready}
          />
        </>
      )}
      <p class="hidden" role="status">
        {said}
      </p>
    </div>
  );
}
