import { Icon } from '../components/icon';
import { PageHead } from '../components/page-head';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { notProvided } from '../offer/docs';
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
          <h2 id={topic.id} {...borrowed(topic.lang)}>
            <Icon id={topic.icon} /> {topic.title}
          </h2>
          {topic.sections.map((section) => (
            <div class="box box-not" {...borrowed(section.lang)}>
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
