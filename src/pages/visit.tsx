import '../mine/parts/styles';
import { DocHead } from '../components/doc-head';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { VisitView } from '../visit/visit-view';

/** For workers: the offer on a visit, one thing at a time, and what was agreed. */
export default function Visit() {
  const { say } = useReader();
  return (
    <VisitView
      head={
        <>
          <DocHead of={({ visitsPage }) => visitsPage} icon="language" />
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
