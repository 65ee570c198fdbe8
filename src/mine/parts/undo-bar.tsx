import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { PageNews } from '../../components/page-toast';
import { useReader } from '../../language/reader';
import type { Undo, useUndo } from './use-undo';

type Props = Pick<ReturnType<typeof useUndo>, 'undo' | 'run' | 'close'>;

/** Says what was taken away, and brings it back. */
export function UndoBar({ undo, run, close }: Props) {
  return <PageNews>{undo && <Offer undo={undo} run={run} close={close} />}</PageNews>;
}

/** Its button gets the focus: what had it is gone. */
function Offer({ undo, run, close }: Props & { undo: Undo }) {
  const { say } = useReader();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), [undo]);
  return (
    <p class="toast" data-busy>
      <span>{undo.said}</span>
      <button type="button" class="quiet" ref={button} onClick={run}>
        {say('lists.undo')}
      </button>
      <button type="button" class="quiet" onClick={close}>
        <Icon id="close" /> {say('common.close')}
      </button>
    </p>
  );
}
