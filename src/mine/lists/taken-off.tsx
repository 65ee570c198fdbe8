import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { useReader } from '../../language/reader';
import { ItemName } from './item-name';
import { itemWords } from './list-text';
import type { ListNow, Shown } from './use-list';

interface Props {
  list: string;
  now: ListNow;
  /** The heading over the things of the list: it takes the focus once nothing is left here. */
  heading: RefObject<HTMLHeadingElement | null>;
}

/** What was taken off a ready-made list, each to be put back with its tick and its note; nothing where nothing was. */
export function TakenOff({ list, now, heading }: Props) {
  const { pack, say } = useReader();
  const { off } = now;
  const [said, setSaid] = useState('');
  const place = useRef<HTMLUListElement>(null);
  /** Where the thing stood that was put back. */
  const left = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    // What had the focus is gone with its thing.
    const stood = left.current;
    left.current = undefined;
    if (stood === undefined) return;
    const next = place.current?.querySelectorAll('button')[Math.min(stood, off.length - 1)];
    (next ?? heading.current)?.focus();
  }, [off]);
  const back = (item: Shown, nth: number) => {
    left.current = nth;
    void now.restore(item);
    setSaid(say('lists.off.done', { item: itemWords(item, list, pack) }));
  };
  return (
    <>
      {off.length > 0 && (
        <details class="after needs-script taken-off">
          <summary class="quiet">{say('lists.off.title')}</summary>
          <ul class="plain" ref={place}>
            {off.map((item, nth) => (
              <li key={item.id} class="row">
                {item.template && <ItemName list={list} item={item} />}
                <button
                  type="button"
                  class="quiet"
                  disabled={!now.ready}
                  aria-label={say('lists.off.backName', { item: itemWords(item, list, pack) })}
                  onClick={() => back(item, nth)}
                >
                  <Icon id="add" /> {say('lists.off.back')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="hidden" role="status">
        {said}
      </p>
    </>
  );
}
