import { icons } from 'virtual:waymark';

/** `id`: a name in `icons.ts`, or a topic's picture. A drawing beside words: it says nothing of its own to a screen reader. */
export function Icon({ id, class: name = '' }: { id: string; class?: string }) {
  return (
    <svg class={`icon ${name}`} aria-hidden="true">
      <use href={`${icons}#${id}`} />
    </svg>
  );
}
