import type { ComponentChildren } from 'preact';
import { isModified } from '../device/modified-click';
import { useReader } from '../language/reader';
import { to } from '../routes';

/** A hard word: a real link to its entry; with script its meaning opens in place. */
export function HardWord({ id, children }: { id: string; children: ComponentChildren }) {
  const { lang, openWord } = useReader();
  const open = (event: MouseEvent) => {
    if (isModified(event)) return;
    event.preventDefault();
    // The router listens on the window and would go to the entry.
    event.stopPropagation();
    openWord(id);
  };
  return (
    <a class="word" href={to(lang, 'words', id)} aria-haspopup="dialog" onClick={open}>
      {children}
    </a>
  );
}
