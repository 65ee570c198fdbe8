import { useState } from 'preact/hooks';
import { Also, Both, useName } from '../../components/second-language';
import { useReader } from '../../language/reader';
import { type CareFacts, careStatus } from '../../offer/care-status';
import { to } from '../../routes';
import { optionInWords } from './verdict-words';

const asked = ['inCareNow', 'longEnough', 'afterSixteen', 'guardian', 'wentHome'] as const;
const options = ['yes', 'no', 'unsure'] as const;

/** Works out the care-leaver status from plain questions, and shows where the law's rule stands. Nothing here is saved by itself. */
export function FindStatus({ born, use }: { born: string | undefined; use: (status: string) => void }) {
  const { say, today } = useReader();
  const name = useName();
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
      <Both>
        {({ lang, say }) => (
          <p>
            {say('me.find.intro')} <a href={to(lang, 'leaving-care', 'who-counts')}>{say('me.find.rule')}</a>
          </p>
        )}
      </Both>
      {asked.map((question) => (
        <fieldset>
          <legend>{say(`me.find.${question}`)}</legend>
          <Also as="p">{({ say }) => say(`me.find.${question}`)}</Also>
          <div class="row">
            {options.map((option) => (
              <label class="choice">
                <input
                  type="radio"
                  name={`find-${question}`}
                  aria-label={name(say(`me.find.${option}`))}
                  onChange={() => answer(question, option)}
                />
                {say(`me.find.${option}`)} <Also>{({ say }) => say(`me.find.${option}`)}</Also>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <div role="status">
        {started && (
          <Both>
            {({ say }) => (
              <p>
                {status
                  ? say('me.find.result', { status: optionInWords('status', status, say) })
                  : say('me.find.unknown')}
              </p>
            )}
          </Both>
        )}
      </div>
      {started && status && (
        <button type="button" class="button" onClick={() => use(status)}>
          {say('me.find.use')}
        </button>
      )}
    </details>
  );
}
