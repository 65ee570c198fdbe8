import type { ComponentChildren } from 'preact';
import { useReader } from '../language/reader';

/** What something is called, with the colon of the reader's language, before what is said of it. */
export function Named({ children }: { children: ComponentChildren }) {
  const { say } = useReader();
  const [before, after] = say('common.named').split('{{name}}');
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
