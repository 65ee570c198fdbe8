import { borrowed } from '../language/source';
import type { Doc, Pack } from '../offer/pack';
import { Twice } from './both-languages';
import { PageHead } from './page-head';
import { Blocks } from './words';

interface Props {
  /** The document, asked of each language that is shown. */
  of: (pack: Pack) => Doc;
  icon: string;
  /** The class of the opening words. */
  intro?: string;
}

/** The title, the sentence about it and the opening words of a page, in the languages that are shown. */
export function DocHead({ of, icon, intro }: Props) {
  return (
    <Twice find={of}>
      {(doc) => (
        <div>
          <PageHead title={doc.title} summary={doc.summary} icon={icon} lang={doc.lang} />
          <div class={intro} {...borrowed(doc.lang)}>
            <Blocks of={doc.intro} />
          </div>
        </div>
      )}
    </Twice>
  );
}
