import { useEffect, useRef } from 'preact/hooks';

/**
 * For a form: once something is `wrong` with what was typed, the first field of it that says so gets the focus, to be
 * typed anew.
 */
export function useFocusWrong(wrong: string | undefined) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (wrong) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);
  return form;
}
