import { Twice } from '../../components/both-languages';
import { Named } from '../../components/named';
import { NoScript } from '../../components/no-script';
import { PageHead } from '../../components/page-head';
import { Blocks } from '../../components/words';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import type { ListTemplate, Topic } from '../../offer/pack';
import { to } from '../../routes';

interface Props {
  template: ListTemplate | undefined;
  /** The name of a list of the person's own. */
  title: string;
}

/** What a list is, and the part of the offer that it belongs to. */
export function ListHead({ template, title }: Props) {
  const { pack, say } = useReader();
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
        <PageHead title={title || pack.listsPage.title} icon="lists" typed={title !== ''} />
      )}
      {template && (
        <Twice find={(pack) => pack.topics[template.topic]}>
          {(topic) => <OfferLink topic={topic} section={template.section} />}
        </Twice>
      )}
      <NoScript>
        <p class="label">{say('lists.noScript')}</p>
      </NoScript>
    </>
  );
}

function OfferLink({ topic, section: id }: { topic: Topic; section: string | undefined }) {
  const { lang, say } = useReader();
  const section = topic.sections.find((one) => one.id === id);
  return (
    <p>
      <Named>{say('lists.offer')}</Named>{' '}
      <a href={to(lang, topic.id, section?.id)} {...borrowed(section?.lang ?? topic.lang)}>
        {section?.title ?? topic.title}
      </a>
    </p>
  );
}
