import { Blocks } from '../../components/words';
import { dateInWords } from '../../language/dates';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import type { DateRule } from '../../offer/pack';
import type { MyDate } from '../../store/model/records';
import { Message } from '../parts/message';
import { dayMeant, isMeeting, messageOf } from './date-rule';
import { dateTitle } from './use-dates';

/** What a person may ask for when a date came to nothing, whom to tell, and a message to send. */
export function DateHelp({ date, rule }: { date: MyDate; rule: DateRule | undefined }) {
  const { pack, say, today } = useReader();
  const key = messageOf(date, rule, today);
  return (
    <>
      {rule && rule.missed.length > 0 ? (
        <div class="box" {...borrowed(rule.lang)}>
          <Blocks of={rule.missed} />
        </div>
      ) : (
        <p class="box">{say('dates.settle.own')}</p>
      )}
      <details class="tell">
        <summary class="quiet">{say('dates.tell')}</summary>
        <Message
          pack={pack}
          lead={say(rule?.urgent ? 'dates.tellUrgent' : 'dates.tellText')}
          write={(one, words) =>
            words(`dates.${key}`, {
              title: dateTitle(date, one),
              date: dateInWords(dayMeant(date), one.language),
            })
          }
          subject={(words) => words(isMeeting(rule) ? 'dates.subject' : 'dates.subjectHelp')}
        />
      </details>
    </>
  );
}
