import { icons, ownIcons } from 'virtual:waymark';
import { iconIn } from './icons';

/** `id`: a name in `icons.ts`, or the picture of a topic, list or date. A drawing beside words: it says nothing of its own to a screen reader. */
export function Icon({ id, class: style = '' }: { id: string; class?: string }) {
  const { own, name } = iconIn(id);
  return (
    <svg class={`icon ${style}`} aria-hidden="true">
      <use href={`${own ? ownIcons : icons}#${name}`} />
    </svg>
  );
}
