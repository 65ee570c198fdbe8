import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { Icon } from './icon';

interface Props {
  title: string;
  summary?: string;
  icon?: string;
  /** The language of title and summary, where it is not the reader's. */
  lang?: string;
  print?: boolean;
}

export function PageHead({ title, summary, icon, lang, print = true }: Props) {
  const { say } = useReader();
  return (
    <div class="page-head">
      {icon && (
        <span class="picture">
          <Icon id={icon} />
        </span>
      )}
      <div {...borrowed(lang)}>
        <h1 tabIndex={-1}>{title}</h1>
        {summary && <p class="summary">{summary}</p>}
      </div>
      {print && (
        <button type="button" class="quiet needs-script print-button" onClick={() => window.print()}>
          <Icon id="print" /> {say('section.print')}
        </button>
      )}
    </div>
  );
}
