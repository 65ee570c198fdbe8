import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { to } from '../routes';
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
