import { Also, titled } from '../components/also';
import { PageHead } from '../components/page-head';
import { Twice } from '../components/twice';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { sectionAt } from '../offer/docs';
import type { ListTemplate } from '../offer/pack';
import { to } from '../routes';

interface Props {
  template: ListTemplate | undefined;
  /** The name of a list of the person's own. */
  title: string;
}

/** What a list is, and the part of the offer that it belongs to. */
export function ListHead({ template, title }: Props) {
  const { pack, lang, say } = useReader();
  const topic = template && pack.topics[template.topic];
  const section = topic?.sections.find(({ id }) => id === template?.section);
  return (
    <>
      {template ? (
        <Twice find={({ lists }) => lists.find(({ id }) => id === template.id)}>
          {(list) => (
            <div>
              <PageHead title={list.title} icon={list.icon} lang={list.lang} />
              <div {...borrowed(list.lang)}>
                <Blocks of={list.body} />
              </div>
            </div>
          )}
        </Twice>
      ) : (
        <PageHead title={title || pack.listsPage.title} icon="lists" />
      )}
      {topic && (
        <p>
          {say('lists.offer')}:{' '}
          <a href={to(lang, topic.id, section?.id)} {...borrowed(section?.lang ?? topic.lang)}>
            {section?.title ?? topic.title}
          </a>{' '}
          <Also>
            {({ pack }) => titled(sectionAt(pack, topic.id, section?.id ?? '') ?? pack.topics[topic.id])}
          </Also>
        </p>
      )}
      <noscript>
        <p class="label">{say('lists.noScript')}</p>
      </noscript>
    </>
  );
}
