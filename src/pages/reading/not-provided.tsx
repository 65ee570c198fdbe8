import { Twice } from '../../components/both-languages';
import { Icon } from '../../components/icon';
import { PageHead } from '../../components/page-head';
import { State } from '../../components/state';
import { Blocks } from '../../components/words';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import { notProvided, sectionAt } from '../../offer/docs';
import type { Section, TopicRef } from '../../offer/pack';
import { to } from '../../routes';

/** Everything that is not given, topic by topic, said plainly. */
export default function NotProvided() {
  const { pack } = useReader();
  return (
    <>
      <Twice find={() => true}>{() => <Head />}</Twice>
      {Object.values(notProvided(pack)).map((topic) => (
        <section class="section" aria-labelledby={topic.id}>
          <Twice find={({ topicList }) => topicList.find(({ id }) => id === topic.id)}>
            {(topic) => <TopicHead topic={topic} />}
          </Twice>
          {topic.sections.map(({ id }) => (
            <Twice find={(pack) => sectionAt(pack, topic.id, id)}>
              {(section) => <NotGiven section={section} topic={topic.id} />}
            </Twice>
          ))}
        </section>
      ))}
      <Twice find={() => true}>{() => <Ask />}</Twice>
    </>
  );
}

function Head() {
  const { say } = useReader();
  return (
    <div>
      <PageHead title={say('notProvided.title')} summary={say('notProvided.summary')} icon="no" />
      <p>{say('notProvided.intro')}</p>
    </div>
  );
}

function TopicHead({ topic: { id, title, icon, lang } }: { topic: TopicRef }) {
  const { side } = useReader();
  return (
    <h2 id={`${id}${side}`} {...borrowed(lang)}>
      <Icon id={icon} /> {title}
    </h2>
  );
}

function NotGiven({ section, topic }: { section: Section; topic: string }) {
  const { lang } = useReader();
  return (
    <div class="box box-not">
      <div {...borrowed(section.lang)}>
        <h3>
          <a href={to(lang, topic, section.id)}>{section.title}</a>
        </h3>
        <Blocks of={section.not ?? []} />
      </div>
      <State of={section} place={topic} />
    </div>
  );
}

function Ask() {
  const { say } = useReader();
  return <p>{say('notProvided.ask')}</p>;
}
