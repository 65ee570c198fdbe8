import { useState } from 'preact/hooks';
import { Named } from '../../components/named';
import { Also, Both, useName } from '../../components/second-language';
import { type Reader, useReader } from '../../language/reader';
import { type Answers, answerTo, notAnswers, type Question } from '../../offer/answers';
import { DateField } from './date-field';
import { FindStatus } from './find-status';
import { SaveState } from './save-state';
import type { Mine } from './use-mine';
import { optionInWords, questionInWords } from './verdict-words';

interface Props {
  question: Question;
  value: string | undefined;
  mine: Mine;
  /** Called with the answers as they were before this one. */
  answered: (before: Answers) => void;
}

const notAnswerWords = { 'not-sure': 'me.notSure', 'rather-not': 'me.ratherNot' } as const;

/** One question: its choices or date, "not sure" and "rather not say", and why it is asked. */
export function QuestionForm({ question, value, mine, answered }: Props) {
  const reader = useReader();
  const { say } = reader;
  const [saving, setSaving] = useState(false);
  const { id, kind, options } = question;
  /** True while the boxes show a date that is not the answer: unfinished, or one that cannot be. */
  const [drafting, setDrafting] = useState(false);
  const choose = async (answer: string | undefined) => {
    setDrafting(false);
    if (answer === value) return;
    answered({ ...mine.answers });
    setSaving(true);
    await mine.save(id, answer);
    setSaving(false);
  };
  const name = useName();
  const choice = (option: string, words: (reader: Reader) => string) => (
    <label class="choice choice-row">
      <input
        type="radio"
        name={id}
        value={option}
        checked={value === option}
        aria-label={name(words(reader))}
        onChange={() => choose(option)}
      />
      <Also first={<span>{words(reader)}</span>}>{words}</Also>
    </label>
  );
  const none = notAnswers.map((option) => choice(option, ({ say }) => say(notAnswerWords[option])));
  return (
    <fieldset class="section question" id={id}>
      <legend class="legend-head">
        <h2 tabIndex={-1}>{questionInWords(id, say)}</h2>
      </legend>
      <Also as="p" class="title">
        {({ say }) => questionInWords(id, say)}
      </Also>
      <Both>
        {({ say }) => (
          <p class="small">
            <Named>{say('me.why')}</Named> {say.data(`me.questions.${id}.why`)}
          </p>
        )}
      </Both>
      {kind === 'date' && (
        <DateField value={answerTo(mine.answers, id)} choose={choose} draft={() => setDrafting(true)} />
      )}
      {options.map((option) => choice(option, ({ say }) => optionInWords(id, option, say)))}
      {none}
      {id === 'status' && <FindStatus born={answerTo(mine.answers, 'born')} use={choose} />}
      <SaveState
        mine={mine}
        saving={saving}
        saved={value !== undefined && !drafting && !mine.unsaved.includes(id)}
      />
    </fieldset>
  );
}
