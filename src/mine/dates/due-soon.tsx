import '../parts/styles';
import { Icon } from '../../components/icon';
import { useReader } from '../../language/reader';
import type { Pack } from '../../offer/pack';
import { plain } from '../../offer/plain';
import { useWholePack } from '../../packs/use-pack';
import { to } from '../../routes';
import { type Due, dueFirst } from '../../store/model/due';
import { LostNote } from '../parts/lost-note';
import { DateState, DateWords } from './date-words';
import { type DatesNow, dateTitle, useDates } from './use-dates';

/** How many things the home page names; the rest are on the page of dates. */
const most = 4;

/** What is due, and what reminds by now, on the home page, or that it is lost. Nothing where nothing is. */
export function DueSoon() {
  const reader = useReader();
  const { pack: whole } = useWholePack();
  const now = useDates(whole ?? reader.pack);
  if (!whole) return null;
  return (
    <>
      <LostNote />
      {now.my.locked ? <DueLocked /> : <DueNow pack={whole} now={now} />}
    </>
  );
}

function DueNow({ pack, now: { due, ruleOf } }: { pack: Pack; now: DatesNow }) {
  const { lang, say } = useReader();
  if (!due) return null;
  const near = dueFirst(due, most, (date) => ruleOf(date)?.urgent === true);
  if (near.length === 0) return null;
  const title = (one: Due): string => {
    if (one.kind === 'date') return dateTitle(one.date, pack);
    const items = pack.lists.find(({ id }) => id === one.item.list)?.items;
    const template = items?.find(({ id }) => id === one.item.template);
    return template ? plain(template.words, pack.language.dir) : (one.item.text ?? '');
  };
  return (
    <section class="section due-soon" aria-labelledby="due-soon-title">
      <h2 id="due-soon-title">{say('dates.home.title')}</h2>
      <ul class="plain">
        {near.map((one) => (
          <li key={one.id}>
            <span dir="auto">{title(one)}</span>
            <span class="row date-day">
              {one.kind === 'date' ? <DateState date={one.date} /> : <DateWords day={one.day} />}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a class="button" href={to(lang, 'dates')}>
          <Icon id="calendar" /> {say('dates.home.all')}
        </a>
      </p>
    </section>
  );
}

/** In its place while a passcode keeps it: who does not know would take nothing for nothing due. */
function DueLocked() {
  const { lang, say } = useReader();
  return (
    <p class="label due-locked">
      <Icon id="about" />
      <span>
        {say('dates.home.locked')} <a href={to(lang, 'dates')}>{say('dates.home.all')}</a>
      </span>
    </p>
  );
}
