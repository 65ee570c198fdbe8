import { useReader } from '../language/reader';
import { to } from '../routes';
import { Icon } from './icon';
import { topicIcon } from './icons';

/** Every topic as a picture with words. */
export function TopicGrid() {
  const { pack, lang } = useReader();
  return (
    <ul class="topics plain">
      {pack.topicList.map((topic) => (
        <li>
          <a class="topic" href={to(lang, topic.id)} lang={topic.lang}>
            <span class="picture">
              <Icon id={topicIcon(topic.id)} />
            </span>
            <span class="topic-words">
              <strong>{topic.title}</strong>
              <span>{topic.summary}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
