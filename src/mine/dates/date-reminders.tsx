import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { hasBadge } from '../../device/badge';
import { useReader } from '../../language/reader';
import { useLockState } from '../../store/use-lock-state';
import { useReminding } from '../reminders/use-reminding';
import { CalendarButton } from './calendar-button';
import { goesToCalendar } from './calendar-text';
import type { DatesNow } from './use-dates';

/** The phone's calendar, and what this app itself can and cannot do to remind. */
export function DateReminders({ now }: { now: DatesNow }) {
  const { say } = useReader();
  const { state, start, stop } = useReminding();
  const [badge, setBadge] = useState(false);
  useEffect(() => setBadge(hasBadge()), []);
  const lock = useLockState();
  const sealed = lock === 'open' || lock === 'locked';
  const open = now.dates.filter(goesToCalendar);
  return (
    <>
      <section class="section" id="calendar" aria-labelledby="calendar-title">
        <h2 id="calendar-title" tabIndex={-1}>
          {say('dates.calendar.title')}
        </h2>
        <p>{say('dates.calendar.text')}</p>
        <p>{say('dates.calendar.neutral')}</p>
        {open.length > 0 && <CalendarButton dates={open} label={say('dates.calendar.all')} />}
        <p class="small">{say('dates.calendar.again')}</p>
      </section>
      <section class="section" id="reminders" aria-labelledby="reminders-title">
        <h2 id="reminders-title" tabIndex={-1}>
          {say('dates.remind.title')}
        </h2>
        <p>{say('dates.remind.text')}</p>
        <p>{say(!badge ? 'dates.remind.noBadge' : sealed ? 'dates.remind.sealed' : 'dates.remind.badge')}</p>
        <p role="status">
          {state === 'on' && say('dates.remind.isOn')}
          {state === 'blocked' && say('dates.remind.blocked')}
          {state === 'none' && say('dates.remind.none')}
        </p>
        {state === 'off' && (
          <button type="button" class="button" onClick={start}>
            <Icon id="clock" /> {say('dates.remind.start')}
          </button>
        )}
        {state === 'on' && (
          <button type="button" class="quiet" onClick={stop}>
            {say('dates.remind.stop')}
          </button>
        )}
      </section>
    </>
  );
}
