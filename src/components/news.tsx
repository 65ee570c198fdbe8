/** Short news at the foot of the screen: ready with no signal, a newer version, the home screen. Never in the way. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import { whenIdle } from './idle';
import { usePageNews } from './page-news';

/** Starts what works in the background once the page has been read for a moment, and shows what it has to say. */
export function News() {
  const { say } = useReader();
  const ofPage = usePageNews();
  const [Board, setBoard] = useState<FunctionComponent>();
  useEffect(
    () =>
      whenIdle(
        () => void import('../offline/board').then((board) => setBoard(() => board.Board)).catch(() => {}),
      ),
    [],
  );
  return (
    <div class="news" role="status" aria-label={say('common.news')}>
      {ofPage}
      {Board && <Board />}
    </div>
  );
}
