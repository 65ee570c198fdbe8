/** A day in three boxes, as people write it: no calendar to scroll through years of. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { latinDigits } from '../../language/digits';
import { useReader } from '../../language/reader';

const parts = ['day', 'month', 'year'] as const;
type Parts = Record<(typeof parts)[number], string>;

const split = (value: string): Parts => {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};

const join = ({ day, month, year }: Parts) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
const isComplete = ({ day, month, year }: Parts) => day !== '' && month !== '' && year.length === 4;

interface Props {
  /** Its place in the page: what is said about the day stands under this id. */
  id: string;
  /** `YYYY-MM-DD`, or undefined for none. */
  value: string | undefined;
  /** Whether a day that is written in full cannot be meant. */
  isWrong: (day: string) => boolean;
  /** What to say about a day that is written in full. */
  said: (day: string) => ComponentChildren;
  /** Called with `YYYY-MM-DD` once the day can be one, and with undefined when nothing is left of it. */
  choose: (day: string | undefined) => void;
  /** Called when the boxes no longer show `value` nor another day that can be. */
  draft: () => void;
}

export function DayBoxes({ id, value, isWrong, said, choose, draft }: Props) {
  const { say } = useReader();
  const [typed, setTyped] = useState<Parts>(split(value ?? ''));
  const boxes = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It comes late when it is still being read, or from another tab; never under the fingers of who types.
    if (boxes.current?.contains(document.activeElement)) return;
    setTyped(split(value ?? ''));
  }, [value]);
  const complete = isComplete(typed);
  const wrong = complete && isWrong(join(typed));
  const type = (part: keyof Parts, text: string) => {
    const next = { ...typed, [part]: latinDigits(text).replace(/\D/g, '') };
    setTyped(next);
    if (parts.every((one) => next[one] === '')) choose(undefined);
    else if (isComplete(next) && !isWrong(join(next))) choose(join(next));
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
              aria-describedby={id}
              value={typed[part]}
              onInput={(event) => type(part, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      <p id={id} class={wrong ? 'wrong' : 'small'} role="status">
        {complete && said(join(typed))}
      </p>
    </div>
  );
}
