import { useReader } from '../../language/reader';
import { checkBorn } from '../../offer/answers';
import { to } from '../../routes';
import { DayBoxes } from '../parts/day-boxes';

interface Props {
  value: string | undefined;
  /** Called with `YYYY-MM-DD` once the date can be one, and with undefined when nothing is left of it. */
  choose: (day: string | undefined) => void;
  /** Called when the boxes no longer show `value` nor another date that can be. */
  draft: () => void;
}

/** A date of birth. */
export function DateField({ value, choose, draft }: Props) {
  const { lang, say, today } = useReader();
  return (
    <DayBoxes
      id="born-said"
      value={value}
      isWrong={(day) => ['impossible', 'future', 'too-old'].includes(checkBorn(day, today))}
      said={(day) => {
        const found = checkBorn(day, today);
        return (
          <>
            {say(`me.born.${found}`)} {found === 'over-25' && <a href={to(lang, 'mine')}>{say('me.done')}</a>}
          </>
        );
      }}
      choose={choose}
      draft={draft}
    />
  );
}
