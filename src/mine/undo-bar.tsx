import { useReader } from '../language/reader';
import type { useUndo } from './use-undo';

/** Says what was taken away, and brings it back. */
export function UndoBar({ undo, button, run }: ReturnType<typeof useUndo>) {
  const { say } = useReader();
  return (
    <div class="news after" role="status">
      {undo && (
        <p class="toast" data-busy>
          <span>{undo.said}</span>
          <button type="button" class="quiet" ref={button} onClick={run}>
            {say('lists.undo')}
          </button>
        </p>
      )}
    </div>
  );
}
