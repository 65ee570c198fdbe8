/** What somebody typed on the page that is open, known without asking its forms. */

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const changed = new Set<Control>();

/** Notes from now on what is typed and chosen. Call it once, early: what was typed before is not known. */
export function watchTyping(): void {
  const note = ({ target }: Event) => {
    for (const control of changed) if (!control.isConnected) changed.delete(control);
    changed.add(target as Control);
  };
  addEventListener('input', note, true);
}

/**
 * Whether a field of the page holds what somebody typed into it or chose. A box to tick or choose counts within a form
 * alone: elsewhere it is saved at once.
 */
export const isTyped = (): boolean =>
  [...changed].some(({ isConnected, type, value, form }) => {
    if (!isConnected) return false;
    return type === 'checkbox' || type === 'radio' ? form !== null : value !== '';
  });
