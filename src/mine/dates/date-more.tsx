import { Twice } from '../../components/both-languages';
import { Icon } from '../../components/icon';
import { Blocks } from '../../components/words';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import type { DateRule } from '../../offer/pack';
import type { MyDate } from '../../store/model/records';
import { CalendarButton } from './calendar-button';
import { goesToCalendar } from './calendar-text';
import { RuleLinks } from './date-rules';
import { DateHistory } from './date-words';

interface Props {
  date: MyDate;
  rule: DateRule | undefined;
  title: string;
  remove: () => void;
}

/** What stands behind a date: what it is, what happened before, the calendar, and taking it away. */
export function DateMore({ date, rule, title, remove }: Props) {
  const { say } = useReader();
  return (
    <details class="date-more">
      <summary class="quiet">
        {say('dates.more')}
        <span class="hidden">: {title}</span>
      </summary>
      {rule && (
        <>
          <Twice find={({ dateRules }) => dateRules.find(({ id }) => id === rule.id)}>
            {(rule) => (
              <div {...borrowed(rule.lang)}>
                <Blocks of={rule.body} />
              </div>
            )}
          </Twice>
          <RuleLinks rule={rule} />
        </>
      )}
      <DateHistory date={date} />
      {goesToCalendar(date) && (
        <CalendarButton dates={[date]} label={say('dates.calendar.one')} name={title} />
      )}
      <p>
        <button type="button" class="quiet" onClick={remove}>
          <Icon id="trash" /> {say('dates.delete')}
          <span class="hidden">: {title}</span>
        </button>
      </p>
    </details>
  );
}
