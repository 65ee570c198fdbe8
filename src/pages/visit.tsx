import '../mine/styles';
import { Icon } from '../components/icon';
import { PageHead } from '../components/page-head';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { VisitView } from '../visit/visit-view';

/** For workers: the offer on a visit, one thing at a time, and what was agreed. */
export function Visit() {
  const { pack, say } = useReader();
  const { visitsPage: doc } = pack;
  return (
    <VisitView
      head={
        <>
          <PageHead title={doc.title} summary={doc.summary} icon="language" lang={doc.lang} />
          <div {...borrowed(doc.lang)}>
            <Blocks of={doc.intro} />
          </div>
          <noscript>
            <p class="label">
              <Icon id="about" /> {say('visit.noScript')}
            </p>
          </noscript>
        </>
      }
    />
  );
}
