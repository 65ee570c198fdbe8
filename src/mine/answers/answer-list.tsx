import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { Also } from '../../components/second-language';
import { dateInWords } from '../../language/dates';
import { type Reader, useReader } from '../../language/reader';
import type { Answers, Question } from '../../offer/answers';
import { to } from '../../routes';
import { AnswerTrouble } from './save-state';
import type { Mine } from './use-mine';
import { optionInWords, questionInWords } from './verdict-words';

interface Props {
  questions: Question[];
  mine: Mine;
  change: (question: string) => void;
}

/** Every question with its answer, each to change; and a way to forget them all, with undo. */
export function AnswerList({ questions, mine, change }: Props) {
  const reader = useReader();
  const { lang, say } = reader;
  const { answers } = mine;
  const [forgotten, setForgotten] = useState<Answers>();
  /** Where to begin: the first question that is not answered. */
  const first = questions.find(({ id }) => !answers[id])?.id;
  const some = Object.keys(answers).length > 0;
  const shown = (id: string, { pack, say }: Reader): string => {
    const value = answers[id];
    if (!value) return say('me.unanswered');
    if (value === 'not-sure') return say('me.notSure');
    if (value === 'rather-not') return say('me.ratherNot');
    return id === 'born' ? dateInWords(value, pack.language) : optionInWords(id, value, say);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const undoing = useRef<HTMLButtonElement>(null);
  useEffect(() => undoing.current?.focus(), [forgotten]);
  const forget = async () => {
    const kept = { ...answers };
    if (await mine.forget()) setForgotten(kept);
  };
  const undo = async () => {
    for (const [question, value] of Object.entries(forgotten ?? {}))
      if (value) await mine.save(question, value);
    setForgotten(undefined);
    heading.current?.focus();
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {say('me.yours')}
      </h2>
      <AnswerTrouble mine={mine} />
      <ul class="plain kept">
        {questions.map(({ id }) => (
          <li>
            <strong>{questionInWords(id, say)}</strong>
            <span class="small">{shown(id, reader)}</span>
            <Also as="div">
              {(second) => (
                <>
                  <strong>{questionInWords(id, second.say)}</strong>{' '}
                  <span class="small">{shown(id, second)}</span>
                </>
              )}
            </Also>
            <button
              type="button"
              class={id === first ? 'button' : 'quiet'}
              aria-label={say('me.changeName', { question: questionInWords(id, say) })}
              onClick={() => change(id)}
            >
              {say(answers[id] ? 'me.change' : 'me.answer')}
            </button>
          </li>
        ))}
      </ul>
      <p class="row">
        {some && (
          <>
            <a class="button" href={to(lang, 'mine')}>
              {say('me.done')} <Icon id="next" class="flip" />
            </a>
            <button type="button" class="quiet" onClick={forget}>
              <Icon id="trash" /> {say('me.forget')}
            </button>
          </>
        )}
      </p>
      <p role="status">
        {forgotten && say('me.forgotten')}{' '}
        {forgotten && (
          <button type="button" class="quiet" ref={undoing} onClick={undo}>
            {say('me.undo')}
          </button>
        )}
      </p>
    </>
  );
}
