import { Icon } from '../components/icon';
import { topicIcon } from '../components/icons';
import { PageHead } from '../components/page-head';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { notProvided } from '../offer/slice';
import { to } from '../routes';

/** Everything that is not given, topic by topic, said plainly. */
export function NotProvided() {
  const { pack, lang, say } = useReader();
  return (
    <>
      <PageHead title={say('notProvided.title')} summary={say('notProvided.summary')} icon="no" />
      <p>{say('notProvided.intro')}</p>
      {Object.values(notProvided(pack)).map((topic) => (
        <section class="section" aria-labelledby={topic.id}>
          <h2 id={topic.id} lang={topic.lang}>
            <Icon id={topicIcon(topic.id)} /> {topic.title}
          </h2>
          {topic.sections.map((section) => (
            <div class="box box-not" lang={section.lang} dir={section.lang && 'ltr'}>
              <h3>
                <a href={to(lang, topic.id, section.id)}>{section.title}</a>
              </h3>
              <Blocks of={section.not ?? []} />
            </div>
          ))}
        </section>
      ))}
      <p>{say('notProvided.ask')}</p>
    </>
  );
}
