import { EachTwice, Twice } from '../components/both-languages';
import { Contents } from '../components/contents';
import { DateDoors } from '../components/date-doors';
import { Icon } from '../components/icon';
import { PageHead } from '../components/page-head';
import { Section } from '../components/section/section';
import { Blocks } from '../components/words';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { Topic as TopicData } from '../offer/pack';
import { listPlace, to } from '../routes';

/** True where every dated section is due for checking: the page then says it once. */
const allDue = (topic: TopicData, today: string) =>
  topic.sections.every(({ card }) => !card || card.due <= today) && topic.sections.some(({ card }) => card);

const oldestCheck = (topic: TopicData) =>
  topic.sections.flatMap(({ card }) => (card ? [card.checked] : [])).sort()[0] ?? '';

export default function Topic({ topic: id }: { topic: string }) {
  const { pack, lang, say, today } = useReader();
  const topic = pack.topics[id];
  if (!topic) return null;
  const due = allDue(topic, today);
  const lists = pack.lists.filter((list) => list.topic === id);
  const letters = pack.letters.filter((letter) => letter.topic === id);
  return (
    <>
      <Twice find={(pack) => pack.topics[id]}>{(topic) => <Head topic={topic} due={due} />}</Twice>
      <Contents sections={topic.sections} />
      <EachTwice of={(pack) => pack.topics[id]?.sections ?? []}>
        {(section) => <Section section={section} place={id} sayDue={!due} sayState={!topic.lang} />}
      </EachTwice>
      {lists.length > 0 && (
        <nav class="contents" aria-labelledby="lists-title">
          <h2 id="lists-title">{say('topic.lists')}</h2>
          <ul>
            {lists.map((list) => (
              <li>
                <a href={to(lang, listPlace(list.id))} {...borrowed(list.lang)}>
                  <Icon id="lists" /> {list.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <DateDoors topic={id} />
      {letters.length > 0 && (
        <nav class="contents" aria-labelledby="letters-title">
          <h2 id="letters-title">{say('topic.letters')}</h2>
          <ul>
            {letters.map((letter) => (
              <li>
                <a href={to(lang, 'say', letter.id)} {...borrowed(letter.lang)}>
                  <Icon id="text" /> {letter.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p class="row after">
        <a class="button" href={to(lang)}>
          <Icon id="home" /> {say('topic.others')}
        </a>
        <a class="quiet" href={to(lang, 'not-provided')}>
          {say('topic.notProvided')}
        </a>
      </p>
    </>
  );
}

function Head({ topic, due }: { topic: TopicData; due: boolean }) {
  const { pack, say } = useReader();
  return (
    <div>
      <PageHead title={topic.title} summary={topic.summary} icon={topic.icon} lang={topic.lang} />
      {due && (
        <p class="label">
          <Icon id="clock" />{' '}
          {say('notice.duePage', { date: dateInWords(oldestCheck(topic), pack.language) })}
        </p>
      )}
      <div {...borrowed(topic.lang)}>
        <Blocks of={topic.intro} />
      </div>
    </div>
  );
}
