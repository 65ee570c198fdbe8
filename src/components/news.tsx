/** Short news at the foot of the screen: ready with no signal, a newer version, the home screen. Never in the way. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../language/reader';

const idle = (run: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 3000 }) : setTimeout(run, 1000);

/** Starts what works in the background once the page has been read for a moment, and shows what it has to say. */
export function News() {
  const { say } = useReader();
  const [Board, setBoard] = useState<FunctionComponent>();
  useEffect(() => {
    const begin = () =>
      idle(() => import('../offline/board').then((board) => setBoard(() => board.Board)).catch(() => {}));
    if (document.readyState === 'complete') begin();
    else addEventListener('load', begin, { once: true });
  }, []);
  return (
    <div class="news" role="status" aria-label={say('common.news')}>
      {Board && <Board />}
    </div>
  );
}
