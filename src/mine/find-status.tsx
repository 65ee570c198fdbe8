import { useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import { type CareFacts, careStatus } from '../offer/care-status';
import { to } from '../routes';
import { optionInWords } from './verdict-words';

const asked = ['inCareNow', 'longEnough', 'afterSixteen', 'guardian', 'wentHome'] as const;
const options = ['yes', 'no', 'unsure'] as const;

/** Works out the care-leaver status from plain questions, and shows where the law's rule stands. Nothing here is saved by itself. */
export function FindStatus({ born, use }: { born: string | undefined; use: (status: string) => void }) {
  const { lang, say, today } = useReader();
  const [facts, setFacts] = useState<CareFacts>({});
  const [started, setStarted] = useState(false);
  const status = careStatus(facts, born, today);
  const answer = (question: (typeof asked)[number], option: (typeof options)[number]) => {
    setStarted(true);
    setFacts({ ...facts, [question]: option === 'unsure' ? undefined : option === 'yes' });
  };
  return (
    <details class="box">
      <summary class="quiet">{say('me.find.open')}</summary>
      <p>
        {say('me.find.intro')} <a href={to(lang, 'leaving-care', 'who-counts')}>{say('me.find.rule')}</a>
      </p>
      {asked.map((question) => (
        <fieldset>
          <legend>{say(`me.find.${question}`)}</legend>
          <div class="row">
            {options.map((option) => (
              <label class="choice">
                <input type="radio" name={`find-${question}`} onChange={() => answer(question, option)} />
                {say(`me.find.${option}`)}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p role="status">
        {started &&
          (status
            ? say('me.find.result', { status: optionInWords('status', status, say) })
            : say('me.find.unknown'))}
      </p>
      {started && status && (
        <button type="button" class="button" onClick={() => use(status)}>
          {say('me.find.use')}
        </button>
      )}
    </details>
  );
}
