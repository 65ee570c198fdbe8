import { useReader } from '../../language/reader';

/** How far a list is, as a bar and in words. */
export function Progress({ done, all }: { done: number; all: number }) {
  const { say } = useReader();
  const words = say('lists.progress', { done, all });
  if (all === 0) return null;
  return (
    <span class="far">
      <progress value={done} max={all} aria-hidden="true" /> <span>{words}</span>
    </span>
  );
}
