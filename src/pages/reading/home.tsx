import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Twice } from '../../components/both-languages';
import { Icon } from '../../components/icon';
import type { IconId } from '../../components/icons';
import { TopicGrid } from '../../components/topic-grid';
import { type Reader, useReader } from '../../language/reader';
import { to } from '../../routes';
import { findMine } from '../../store/model/has-data';

type DoorTo = [place: string, icon: IconId, title: string, summary: string];

const mineDoors = ({ pack, say }: Reader): DoorTo[] => [
  ['mine', 'mine', say('home.mineTitle'), say('home.mineText')],
  ['lists', 'lists', pack.listsPage.title, pack.listsPage.summary],
  ['dates', 'calendar', pack.datesPage.title, pack.datesPage.summary],
  ['say', 'text', pack.lettersPage.title, pack.lettersPage.summary],
  ['years', 'clock', say('home.yearsTitle'), say('home.yearsText')],
  ['status', 'globe', say('home.statusTitle'), say('home.statusText')],
];

const moreDoors = ({ pack, say }: Reader): DoorTo[] => [
  ['pledge', 'pledge', pack.pledge.title, pack.pledge.summary],
  ['who', 'people', pack.people.title, pack.people.summary],
  ['words', 'words', pack.glossary.title, pack.glossary.summary],
  ['not-provided', 'no', say('notProvided.title'), say('notProvided.summary')],
  ['about', 'about', pack.about.title, pack.about.summary],
  ['paper', 'print', say('home.paperTitle'), say('home.paperText')],
  ['visit', 'language', pack.visitsPage.title, pack.visitsPage.summary],
];

/** What a frightened, busy or tired person needs first. */
export default function Home() {
  const reader = useReader();
  const { lang, say } = reader;
  return (
    <>
      <div class="hello">
        <Twice find={() => true}>{() => <Hello />}</Twice>
        <a class="search-door" href={to(lang, 'search')}>
          <Icon id="search" />
          <span>
            <strong>{say('home.searchLabel')}</strong>
            <span>{say('home.searchHint')}</span>
          </span>
        </a>
        <a class="help-door" href={to(lang, 'help')}>
          <Icon id="help" />
          <span>
            <strong>{say('home.helpTitle')}</strong>
            <span>{say('home.helpText')}</span>
          </span>
        </a>
      </div>
      <Due />
      <ul class="doors plain">
        {mineDoors(reader).map(([place, icon]) => (
          <Door place={place} icon={icon} of={mineDoors} />
        ))}
      </ul>
      <h2>{say('home.topics')}</h2>
      <TopicGrid />
      <h2>{say('home.moreTitle')}</h2>
      <ul class="doors plain">
        {moreDoors(reader).map(([place, icon]) => (
          <Door place={place} icon={icon} of={moreDoors} />
        ))}
      </ul>
    </>
  );
}

/** What is due, where something is saved on this phone: it is fetched only then. */
function Due() {
  const [Shown, setShown] = useState<FunctionComponent>();
  useEffect(() => {
    const show = async () => {
      if (!(await findMine())) return;
      const { DueSoon } = await import('../../mine/dates/due-soon');
      setShown(() => DueSoon);
    };
    void show().catch(() => {});
  }, []);
  return Shown ? <Shown /> : null;
}

function Hello() {
  const { say, side } = useReader();
  return (
    <div>
      {side ? <p class="title">{say('home.title')}</p> : <h1 tabIndex={-1}>{say('home.title')}</h1>}
      <p>{say('home.lead')}</p>
    </div>
  );
}

interface DoorProps {
  place: string;
  icon: IconId;
  of: (reader: Reader) => DoorTo[];
}

function Door({ place, icon, of }: DoorProps) {
  const { lang } = useReader();
  return (
    <li>
      <a class="topic" href={to(lang, place)}>
        <span class="picture">
          <Icon id={icon} />
        </span>
        <span class="topic-words">
          <Twice find={() => place}>{(place) => <DoorWords place={place} of={of} />}</Twice>
        </span>
      </a>
    </li>
  );
}

function DoorWords({ place, of }: Pick<DoorProps, 'place' | 'of'>) {
  const [, , title, summary] = of(useReader()).find(([one]) => one === place) ?? [];
  return (
    <>
      <strong>{title}</strong>
      <span>{summary}</span>
    </>
  );
}
