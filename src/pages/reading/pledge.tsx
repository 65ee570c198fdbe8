import { Twice } from '../../components/both-languages';
import { DocHead } from '../../components/doc-head';
import { Icon } from '../../components/icon';
import { Named } from '../../components/named';
import { State } from '../../components/state';
import { Blocks } from '../../components/words';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import type { Section } from '../../offer/pack';
import { to } from '../../routes';

/** The promises, each with the way to the topic that keeps it. */
export default function Pledge() {
  const { pack, lang, say } = useReader();
  return (
    <>
      <DocHead of={({ pledge }) => pledge} icon="pledge" intro="label" />
      <ol class="promises plain">
        {pack.pledge.sections.map(({ id }) => (
          <li class="promise" id={id}>
            <Twice find={({ pledge }) => pledge.sections.find((promise) => promise.id === id)}>
              {(promise) => <Promised promise={promise} />}
            </Twice>
          </li>
        ))}
      </ol>
      <div class="box">
        <h2>{say('pledge.broken')}</h2>
        <p>{say('pledge.brokenText')}</p>
        <p class="row">
          <a class="button" href={to(lang, 'say', 'pledge')}>
            <Icon id="mine" /> {say('pledge.check')}
          </a>
          <a class="quiet" href={to(lang, 'help', 'complain')}>
            <Icon id="help" /> {say('pledge.complain')}
          </a>
        </p>
      </div>
    </>
  );
}

function Promised({ promise }: { promise: Section }) {
  const { pack, lang, say } = useReader();
  const kept = pack.pledgeList.find(({ id }) => id === promise.id);
  const topic = pack.topicList.find(({ id }) => id === kept?.topic);
  return (
    <div>
      <div {...borrowed(promise.lang)}>
        <h2 tabIndex={-1}>{promise.title}</h2>
        <Blocks of={promise.body} />
      </div>
      {kept && topic && (
        <p>
          <Named>{say('pledge.keeps')}</Named> <a href={to(lang, topic.id, kept.section)}>{topic.title}</a>
        </p>
      )}
      {!pack.pledge.lang && <State of={promise} place="pledge" />}
    </div>
  );
}
