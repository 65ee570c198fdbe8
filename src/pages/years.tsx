import '../mine/parts/styles';
import { Both, OwnHead } from '../components/second-language';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { useMine } from '../mine/answers/use-mine';
import { Year } from '../mine/dates/year';
import { LockScreen } from '../mine/parts/lock/lock-screen';
import { LostNote } from '../mine/parts/lost-note';
import { InstallFirst, Saved, Trouble } from '../mine/parts/saved-state';
import { answerTo, checkBorn } from '../offer/answers';
import { milestones } from '../offer/years';
import { to } from '../routes';
import { useMyData } from '../store/everything';

/** From today to the day the offer ends: what begins, what ends and what has a deadline, birthday by birthday. */
export default function Years() {
  const { pack, lang, say, today } = useReader();
  const mine = useMine();
  // The reminders are dates: what goes wrong with them is said here too.
  const my = useMyData();
  const { answers } = mine;
  const born = answerTo(answers, 'born');
  const all = milestones(pack, born);
  const past = all.filter(({ date }) => date !== undefined && date <= today);
  const coming = all.filter((milestone) => !past.includes(milestone));
  return (
    <>
      <LostNote />
      <OwnHead of="years" icon="clock" />
      <Trouble {...my} unread={say('me.unread')} />
      <Saved store={my} />
      <InstallFirst empty={born !== undefined && my.data?.dates.length === 0} />
      {born && checkBorn(born, today) === 'over-25' && (
        <Both>{({ say }) => <p class="label">{say('mine.over')}</p>}</Both>
      )}
      {mine.locked && <LockScreen />}
      {!born && !mine.locked && (
        <p>
          {say('years.noBorn')} <a href={to(lang, 'me', 'born')}>{say('years.addBorn')}</a>
        </p>
      )}
      <ol class="years plain">
        {past.length > 0 && (
          <li class="year year-past">
            <details>
              <summary class="quiet">{say('years.past')}</summary>
              {past.map((milestone) => (
                <Year milestone={milestone} answers={answers} />
              ))}
            </details>
          </li>
        )}
        {born && (
          <li class="year year-today">
            <Both>
              {({ pack, say }) => (
                <strong>{say('years.today', { date: dateInWords(today, pack.language) })}</strong>
              )}
            </Both>
          </li>
        )}
        {coming.map((milestone) => (
          <li class="year">
            <Year milestone={milestone} answers={answers} />
          </li>
        ))}
      </ol>
      <div class="box">
        <Both>
          {({ say }) => (
            <div>
              <h2>{say('years.remains')}</h2>
              <p>{say('years.remainsText')}</p>
            </div>
          )}
        </Both>
        <p>
          <a href={to(lang, 'mine')}>{say('mine.title')}</a>
        </p>
      </div>
    </>
  );
}
