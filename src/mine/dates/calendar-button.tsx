import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { giveFile } from '../../device/give-file';
import { useReader } from '../../language/reader';
import type { MyDate } from '../../store/model/records';
import { calendarText } from './calendar-text';

interface Props {
  dates: readonly MyDate[];
  label: string;
  /** What a screen reader adds to the label. */
  name?: string;
}

/** The file's name says nothing of what is in it. */
const fileName = 'calendar.ics';

/** Gives dates to the phone's calendar. */
export function CalendarButton({ dates, label, name }: Props) {
  const { pack, say } = useReader();
  const [said, setSaid] = useState('');
  const give = async () => {
    setSaid('');
    try {
      const how = await giveFile(fileName, 'text/calendar', calendarText(dates, pack, Date.now()));
      if (how === 'given') setSaid(say('dates.calendar.made'));
    } catch {
      setSaid(say('dates.calendar.failed'));
    }
  };
  return (
    <>
      <p>
        <button type="button" class="quiet" onClick={give}>
          <Icon id="calendar" /> {label}
          {name && <span class="hidden">: {name}</span>}
        </button>
      </p>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
