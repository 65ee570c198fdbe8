import '../mine/parts/styles';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { Private } from '../components/private';
import { Both, OwnHead } from '../components/second-language';
import { useReader } from '../language/reader';
import { AnswerList } from '../mine/answers/answer-list';
import { Changed } from '../mine/answers/changed';
import { QuestionForm } from '../mine/answers/question-form';
import { useMine } from '../mine/answers/use-mine';
import { questionInWords } from '../mine/answers/verdict-words';
import { LockScreen } from '../mine/parts/lock/lock-screen';
import { LostNote } from '../mine/parts/lost-note';
import { InstallFirst } from '../mine/parts/saved-state';
import { useStep } from '../mine/parts/use-step';
import type { Answers } from '../offer/answers';
import { to } from '../routes';

/** One question a screen, each of them optional; then all answers, to change or forget. */
export default function Me() {
  const { pack, lang, say } = useReader();
  const { questions } = pack;
  const mine = useMine();
  const { answers } = mine;
  const ids = questions.map(({ id }) => id);
  const { at, frame, go } = useStep(ids, (id) => to(lang, 'me', id));
  /** The answers as they were before the question on the screen was answered. */
  const [before, setBefore] = useState<Answers>();
  useEffect(() => setBefore(undefined), [at]);
  const question = at === undefined ? undefined : questions[at];
  const last = questions.length - 1;
  return (
    <>
      <LostNote />
      <OwnHead of="me" icon="person" />
      <Private words="me.private" />
      <noscript>
        <p class="label">{say('me.noScript')}</p>
        <ul>
          {ids.map((id) => (
            <li>
              <strong>{questionInWords(id, say)}</strong> {say.data(`me.questions.${id}.why`)}
            </li>
          ))}
        </ul>
      </noscript>
      <InstallFirst empty={mine.known && Object.keys(answers).length === 0} />
      <div class="needs-script" ref={frame}>
        {mine.locked ? (
          <LockScreen />
        ) : question && at !== undefined ? (
          <>
            <p class="small">{say('me.step', { number: at + 1, count: questions.length })}</p>
            <QuestionForm
              key={question.id}
              question={question}
              value={answers[question.id]}
              mine={mine}
              answered={(old) => setBefore(before ?? old)}
            />
            <p class="row">
              <button type="button" class="quiet" onClick={() => go(at - 1)}>
                {say('me.back')}
              </button>
              {at < last ? (
                <button type="button" class="button" onClick={() => go(at + 1)}>
                  {say(answers[question.id] ? 'me.next' : 'me.skip')} <Icon id="next" class="flip" />
                </button>
              ) : (
                <a class="button" href={to(lang, 'mine')}>
                  {say('me.done')} <Icon id="next" class="flip" />
                </a>
              )}
              <button type="button" class="quiet" onClick={() => go()}>
                {say('me.yours')}
              </button>
            </p>
            <div role="status">{before && <Changed before={before} now={answers} />}</div>
          </>
        ) : (
          <>
            <Both>{({ say }) => <p>{say('me.lead')}</p>}</Both>
            {mine.dropped.length > 0 && <p class="label">{say('me.dropped')}</p>}
            <Both>{({ say }) => <p>{say('me.shared')}</p>}</Both>
            <AnswerList questions={questions} mine={mine} change={(id) => go(ids.indexOf(id))} />
          </>
        )}
      </div>
    </>
  );
}
