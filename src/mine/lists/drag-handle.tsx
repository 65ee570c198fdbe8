/** Moving a row by finger, pen or mouse. Keyboards and screen readers have the buttons beside it. */
import type { TargetedPointerEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/icon';

/** How near to the edge of the screen the list begins to scroll, in pixels: the menu lies over the last of them. */
const edge = 110;
/** How far it scrolls in one frame, in pixels. */
const stride = 8;

/** The handle of a row. `drop` is told where the row is to stand, counted from 0 among those that are shown. */
export function DragHandle({ drop }: { drop: (place: number) => void }) {
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  const begin = (event: TargetedPointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !event.isPrimary || stop.current) return;
    stop.current = drag(event.currentTarget, event, (place) => {
      stop.current = undefined;
      if (place !== undefined) drop(place);
    });
  };
  return (
    <span class="drag" aria-hidden="true" onPointerDown={begin}>
      <Icon id="order" />
    </span>
  );
}

/**
 * Takes the row of `handle` along with the pointer until it is let go: then `end` gets its new place, or undefined where
 * it stays. The other rows make room meanwhile. Returns how to give it up.
 */
function drag(handle: HTMLElement, down: PointerEvent, end: (place?: number) => void): () => void {
  const row = handle.closest('li');
  const list = row?.parentElement;
  if (!row || !list) return () => {};
  down.preventDefault();
  handle.setPointerCapture(down.pointerId);
  const rows = [...list.children].filter((one) => one instanceof HTMLElement);
  const from = rows.indexOf(row);
  const middles = rows.map((one) => one.offsetTop + one.offsetHeight / 2);
  const height = row.offsetHeight;
  const start = down.clientY + scrollY;
  let y = down.clientY;
  let place = from;
  row.classList.add('dragged');
  const show = () => {
    const way = y + scrollY - start;
    const middle = (middles[from] ?? 0) + way;
    place = middles.filter((other, nth) => nth !== from && other < middle).length;
    for (const [nth, one] of rows.entries()) {
      const room = nth > from && nth <= place ? -height : nth < from && nth >= place ? height : 0;
      one.style.translate = nth === from ? `0 ${way}px` : room ? `0 ${room}px` : '';
    }
  };
  let frame = requestAnimationFrame(function scroll() {
    const way = y < edge ? -stride : y > innerHeight - edge ? stride : 0;
    if (way && y !== down.clientY && place !== (way < 0 ? 0 : rows.length - 1)) {
      scrollBy({ top: way, behavior: 'instant' });
      show();
    }
    frame = requestAnimationFrame(scroll);
  });
  const over = new AbortController();
  const finish = (to?: number) => {
    over.abort();
    cancelAnimationFrame(frame);
    row.classList.remove('dragged');
    for (const one of rows) one.style.translate = '';
    end(to === from ? undefined : to);
  };
  const { signal } = over;
  const isOurs = ({ pointerId }: PointerEvent) => pointerId === down.pointerId;
  const on = (type: 'pointermove' | 'pointerup' | 'pointercancel', heard: (event: PointerEvent) => void) =>
    handle.addEventListener(type, (event) => isOurs(event) && heard(event), { signal });
  on('pointermove', ({ clientY }) => {
    y = clientY;
    show();
  });
  on('pointerup', () => finish(place));
  on('pointercancel', () => finish());
  addEventListener('keydown', ({ key }) => key === 'Escape' && finish(), { signal });
  return () => finish();
}
