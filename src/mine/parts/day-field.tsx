import { Also } from '../../components/second-language';
import { type Reader, useReader } from '../../language/reader';
import { validDay } from '../../offer/days';
import type { Day } from '../../store/model/records';
import { DayBoxes } from './day-boxes';

/** How many years from now a day can be meant. */
const most = 60;
const yearOf = (day: Day) => Number(day.slice(0, 4));

interface Props {
  id: string;
  label: string;
  /** The label for a reader of a second language. */
  also?: (second: Reader) => string;
  hint?: string;
  value: Day | undefined;
  /** Called with a day that can be, or undefined: `finished` says that the boxes are empty, not half filled in. */
  choose: (day: Day | undefined, finished: boolean) => void;
  /** Says of a day before today that it has passed. */
  sayPassed?: boolean;
}

/** Any day that a date of a person can have: years back, and years ahead. */
export function DayField({ id, label, also, hint, value, choose, sayPassed }: Props) {
  const { say, today } = useReader();
  const isFar = (day: Day) => Math.abs(yearOf(day) - yearOf(today)) > most;
  return (
    <fieldset class="field" id={id}>
      <legend>{label}</legend>
      {also && (
        <Also as="p" class="title">
          {also}
        </Also>
      )}
      {hint && <p class="small">{hint}</p>}
      <DayBoxes
        id={`${id}-said`}
        value={value}
        isWrong={(day) => !validDay(day) || isFar(day)}
        said={(day) => {
          if (!validDay(day)) return say('dates.form.impossible');
          if (isFar(day)) return say('dates.form.far');
          return sayPassed && day < today && say('dates.form.passed');
        }}
        choose={(day) => choose(day, true)}
        draft={() => choose(undefined, false)}
      />
    </fieldset>
  );
}
