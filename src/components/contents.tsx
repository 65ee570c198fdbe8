import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { Section } from '../offer/pack';

/** The sections of a page as links to them. */
export function Contents({ sections }: { sections: Section[] }) {
  const { say } = useReader();
  return (
    <nav class="contents" aria-label={say('section.onThisPage')}>
      <ul>
        {sections.map(({ id, title, lang }) => (
          <li>
            <a href={`#${id}`} {...borrowed(lang)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
