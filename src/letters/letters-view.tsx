import '../styles/letters.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useReader } from '../language/reader';
import { LostNote } from '../mine/parts/lost-note';
import { UndoBar } from '../mine/parts/undo-bar';
import { useHashPlace } from '../mine/parts/use-hash';
import { useUndo } from '../mine/parts/use-undo';
import type { LetterKind } from '../offer/pack';
import { Doors } from './doors';
import { LetterView } from './letter-view';
import { useSays } from './use-letters';

/** Every letter as a door to it, with `head` above them, or the one letter that the address names after its `#`. */
export function SayView({ head }: { head: ComponentChildren }) {
  const { pack, say } = useReader();
  const now = useSays();
  const frame = useRef<HTMLDivElement>(null);
  const hash = useHashPlace(frame);
  const undo = useUndo(() => document.querySelector<HTMLElement>('h1')?.focus(), now.locked);
  const open = pack.letters.find(({ id }) => id === hash);
  const clear = ({ id, title }: LetterKind) => {
    const row = now.of(id);
    if (!row) return;
    void now.remove(id);
    undo.offer({ said: say('say.cleared', { letter: title }), back: () => now.put(row) });
  };
  return (
    <div ref={frame} class={open ? 'saying' : ''}>
      <LostNote />
      {open ? (
        <LetterView key={open.id} kind={open} now={now} />
      ) : (
        <>
          {head}
          <Doors now={now} clear={clear} />
          <UndoBar {...undo} />
        </>
      )}
    </div>
  );
}
