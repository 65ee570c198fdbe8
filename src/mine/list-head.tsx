import { PageHead } from '../components/page-head';
import { Twice } from '../components/twice';
import { Blocks, Inlines } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
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
      <PageHead
        title={template?.title ?? (title || pack.listsPage.title)}
        icon={template?.icon ?? 'lists'}
        lang={template?.lang}
      />
      {template && (
        <Twice find={({ lists }) => lists.find(({ id }) => id === template.id)}>
          {(list) => <ListWords list={list} />}
        </Twice>
      )}
      {topic && (
        <p>
          {say('lists.offer')}:{' '}
          <a href={to(lang, topic.id, section?.id)} {...borrowed(section?.lang ?? topic.lang)}>
            {section?.title ?? topic.title}
          </a>
        </p>
      )}
      <noscript>
        <p class="label">{say('lists.noScript')}</p>
      </noscript>
    </>
  );
}

function ListWords({ list }: { list: ListTemplate }) {
  const { side } = useReader();
  return (
    <div {...borrowed(list.lang)}>
      {side && <p class="title">{list.title}</p>}
      <Blocks of={list.body} />
      {side && (
        <ul>
          {list.items.map((item) => (
            <li {...borrowed(item.lang)}>
              <Inlines of={item.words} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
