import { Icon } from '../components/icon';
import { PageHead } from '../components/page-head';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { to } from '../routes';

/** The promises, each with the way to the topic that keeps it. */
export function Pledge() {
  const { pack, lang, say } = useReader();
  const { pledge } = pack;
  return (
    <>
      <PageHead title={pledge.title} summary={pledge.summary} icon="pledge" lang={pledge.lang} />
      <div class="label" {...borrowed(pledge.lang)}>
        <Blocks of={pledge.intro} />
      </div>
      <ol class="promises plain">
        {pledge.sections.map((promise) => {
          const kept = pack.pledgeList.find(({ id }) => id === promise.id);
          const topic = pack.topicList.find(({ id }) => id === kept?.topic);
          return (
            <li class="promise" id={promise.id} {...borrowed(promise.lang)}>
              <h2 tabIndex={-1}>{promise.title}</h2>
              <Blocks of={promise.body} />
              {kept && topic && (
                <p>
                  {say('pledge.keeps')}: <a href={to(lang, topic.id, kept.section)}>{topic.title}</a>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      <div class="box">
        <h2>{say('pledge.broken')}</h2>
        <p>{say('pledge.brokenText')}</p>
        <a class="button" href={to(lang, 'help', 'complain')}>
          <Icon id="help" /> {say('pledge.complain')}
        </a>
      </div>
    </>
  );
}
