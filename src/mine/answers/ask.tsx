/** Whom to check with, and a message to the person's own worker. */
import { Icon } from '../../components/icon';
import { useReader } from '../../language/reader';
import type { Say } from '../../language/words';
import type { Pack } from '../../offer/pack';
import { to } from '../../routes';
import { Message } from '../parts/message';

interface Props {
  /** The pack of the reader's language. */
  pack: Pack;
  /** The sections to ask about, by topic and section id; none asks in general. */
  about: { topic: string; section: string }[];
}

function messageIn(pack: Pack, say: Say, about: Props['about']): string {
  if (about.length === 0) return say('mine.message');
  const titles = about.map(
    ({ topic, section }) => pack.topics[topic]?.sections.find(({ id }) => id === section)?.title ?? section,
  );
  return [say('mine.messageAbout'), ...titles.map((title) => `- ${title}`)].join('\n');
}

export function Ask({ pack, about }: Props) {
  const { lang, say } = useReader();
  return (
    <section class="section" id="check" aria-labelledby="check-title">
      <h2 id="check-title" tabIndex={-1}>
        {say('mine.check')}
      </h2>
      <Message
        pack={pack}
        lead={say('mine.checkText')}
        write={(one, words) => messageIn(one, words, about)}
        subject={(words) => words('mine.subject')}
      />
      <p class="row">
        <a class="quiet" href={to(lang, 'who')}>
          <Icon id="people" /> {pack.people.title}
        </a>
        <a class="quiet" href={to(lang, 'help')}>
          <Icon id="help" /> {pack.help.title}
        </a>
      </p>
    </section>
  );
}
