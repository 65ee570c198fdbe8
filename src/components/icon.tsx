import { icons } from 'virtual:waymark';
import type { IconId } from './icons';

/** A drawing beside words: it says nothing of its own to a screen reader. */
export function Icon({ id, class: name = '' }: { id: IconId; class?: string }) {
  return (
    <svg class={`icon ${name}`} aria-hidden="true">
      <use href={`${icons}#${id}`} />
    </svg>
  );
}
