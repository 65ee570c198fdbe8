/** A date of birth in three boxes, as people write it: no calendar to scroll through twenty years of. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { latinDigits } from '../language/digits';
import { useReader } from '../language/reader';
import { checkBorn } from '../offer/answers';
import { to } from '../routes';

const parts = ['day', 'month', 'year'] as const;
type Parts = Record<(typeof parts)[number], string>;

const split = (value: string): Parts => {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};

const join = ({ day, month, year }: Parts) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
const isComplete = ({ day, month, year }: Parts) => day !== '' && month !== '' && year.length === 4;
const isWrong = (found: ReturnType<typeof checkBorn>) => ['impossible', 'future', 'too-old'].includes(found);

interface Props {
  value: string | undefined;
  /** Called with `YYYY-MM-DD` once the date can be one, and with undefined when nothing is left of it. */
  choose: (day: string | undefined) => void;
  /** Called when the boxes no longer show `value` nor another date that can be. */
  draft: () => void;
}

export function DateField({ value, choose, draft }: Props) {
  const { lang, say, today } = useReader();
  const [typed, setTyped] = useState<Parts>(split(value ?? ''));
  const boxes = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It comes late when the answers are still being read, or from another tab; never under the fingers of who types.
    if (boxes.current?.contains(document.activeElement)) return;
    setTyped(split(value ?? ''));
  }, [value]);
  const complete = isComplete(typed);
  const found = complete ? checkBorn(join(typed), today) : undefined;
  const wrong = found !== undefined && isWrong(found);
  const type = (part: keyof Parts, text: string) => {
    const next = { ...typed, [part]: latinDigits(text).replace(/\D/g, '') };
    setTyped(next);
    if (parts.every((one) => next[one] === '')) choose(undefined);
    else if (isComplete(next) && !isWrong(checkBorn(join(next), today))) choose(join(next));
    else draft();
  };
  return (
    <div class="date-field">
      <div class="row" ref={boxes}>
        {parts.map((part) => (
          <label>
            {say(`me.${part}`)}
            <input
              type="text"
              inputMode="numeric"
              autocomplete="off"
              maxLength={part === 'year' ? 4 : 2}
              class={`date-${part}`}
              aria-invalid={wrong}
              aria-describedby="born-said"
              value={typed[part]}
              onInput={(event) => type(part, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      <p id="born-said" class={wrong ? 'wrong' : 'small'} role="status">
        {found && say(`me.born.${found}`)}{' '}
        {found === 'over-25' && <a href={to(lang, 'mine')}>{say('me.done')}</a>}
      </p>
    </div>
  );
}
