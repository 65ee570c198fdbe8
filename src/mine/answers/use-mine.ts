import { useMemo } from 'preact/hooks';
import { useReader } from '../../language/reader';
import { readAnswers } from '../../offer/answers';
import { useAnswers } from '../../store/use-answers';

/**
 * The answers on this phone that fit today's questions, and what a page can do with them: see `useAnswers`. `dropped` names
 * the questions whose old answer no longer fits; `known` is false until the answers were read. Needs the whole pack on the screen.
 */
export function useMine() {
  const { pack } = useReader();
  const mine = useAnswers();
  const read = useMemo(() => readAnswers(mine.answers ?? {}, pack.questions), [mine.answers, pack.questions]);
  return { ...mine, ...read, known: mine.answers !== undefined };
}

export type Mine = ReturnType<typeof useMine>;
