/** Short news at the foot of the screen: ready with no signal, a newer version, the home screen. Never in the way. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePageNews } from '../components/page-toast';
import { whenIdle } from '../device/idle';
import { useReader } from '../language/reader';

interface Props {
  /** Fetches what the next pages need. */
  fetchAhead: () => Promise<unknown>;
}

/** Starts what works in the background once the page has been read for a moment, and shows what it has to say. */
export function News({ fetchAhead }: Props) {
  const { say } = useReader();
  const ofPage = usePageNews();
  const [Board, setBoard] = useState<FunctionComponent<Props>>();
  useEffect(
    () =>
      whenIdle(
        () => void import('./app-messages').then((board) => setBoard(() => board.Board)).catch(() => {}),
      ),
    [],
  );
  return (
    <div class="news" role="status" aria-label={say('common.news')}>
      {ofPage}
      {Board && <Board fetchAhead={fetchAhead} />}
    </div>
  );
}
