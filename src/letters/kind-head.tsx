import { Icon } from '../components/icon';
import { Named } from '../components/named';
import { PageHead } from '../components/page-head';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { LetterKind } from '../offer/pack';
import { to } from '../routes';

/** What a letter is called and what it is for, how far its words can be trusted, and where the offer says more. */
export function KindHead({ kind }: { kind: LetterKind }) {
  const { pack, lang, say } = useReader();
  const section = pack.topics[kind.topic]?.sections.find((one) => one.id === kind.section);
  return (
    <div>
      <PageHead title={kind.title} icon={kind.icon} lang={kind.lang} />
      {kind.fresh && !pack.lettersPage.fresh && (
        <p class="label">
          <Icon id="info" /> {say(kind.fresh === 'draft' ? 'notice.draftSection' : 'notice.behindSection')}
        </p>
      )}
      {kind.lang && !pack.lettersPage.lang && (
        <p class="label">
          <Icon id="info" /> {say('notice.fallback')}
        </p>
      )}
      <div {...borrowed(kind.lang)}>
        <Blocks of={kind.body} />
      </div>
      {section && (
        <p>
          <Named>{say('lists.offer')}</Named>{' '}
          <a href={to(lang, kind.topic, kind.section)} {...borrowed(section.lang)}>
            {section.title}
          </a>
        </p>
      )}
    </div>
  );
}
