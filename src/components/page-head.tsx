import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { Icon } from './icon';

interface Props {
  title: string;
  summary?: string;
  icon?: string;
  /** The language of title and summary, where it is not the reader's. */
  lang?: string;
  /** The title is the person's own words: it runs as they run. */
  typed?: boolean;
}

export function PageHead({ title, summary, icon, lang, typed }: Props) {
  const { side } = useReader();
  return (
    <div class="page-head">
      {icon && (
        <span class="picture">
          <Icon id={icon} />
        </span>
      )}
      <div {...borrowed(lang)}>
        {side ? (
          <p class="title">{title}</p>
        ) : (
          <h1 tabIndex={-1} dir={typed ? 'auto' : undefined}>
            {title}
          </h1>
        )}
        {summary && <p class="summary">{summary}</p>}
      </div>
    </div>
  );
}
