import { useReader } from '../../language/reader';
import type { Work } from './use-work';

/** That something takes a moment, and what went wrong with it. */
export function WorkState({ id, work }: { id?: string; work: Pick<Work, 'busy' | 'wrong'> }) {
  const { say } = useReader();
  return (
    <>
      <p class="small" role="status">
        {work.busy && say('keep.wait')}
      </p>
      <p id={id} class="wrong" role="alert">
        {work.wrong && say(work.wrong)}
      </p>
    </>
  );
}
