import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { to } from '../routes';
import { Twice } from './both-languages';
import { Icon } from './icon';

/** Every topic as a picture with words. */
export function TopicGrid() {
  const { pack, lang } = useReader();
  return (
    <ul class="topics plain">
      {pack.topicList.map((topic) => (
        <li>
          <a class="topic" href={to(lang, topic.id)} {...borrowed(topic.lang)}>
            <span class="picture">
              <Icon id={topic.icon} />
            </span>
            <TopicWords id={topic.id} />
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The name of a topic and a sentence about it. */
function TopicWords({ id }: { id: string }) {
  return (
    <span class="topic-words">
      <Twice find={(pack) => pack.topicList.find((topic) => topic.id === id)}>
        {({ title, summary }) => (
          <>
            <strong>{title}</strong>
            <span>{summary}</span>
          </>
        )}
      </Twice>
    </span>
  );
}
