import { PageHead } from '../components/page-head';
import { useReader } from '../language/reader';
import { FileLinks } from '../print/file-links';
import { FromBrowser } from '../print/from-browser';

/** The offer on paper: the PDFs where they were made, all of it on one page to print, and how to print any page. */
export default function Paper() {
  const { say } = useReader();
  return (
    <>
      <div class="only-screen">
        <PageHead title={say('paper.title')} summary={say('paper.summary')} icon="print" />
        <FileLinks />
        <section class="section" aria-labelledby="one-title">
          <h2 id="one-title">{say('paper.one')}</h2>
          <p>{say('paper.oneText')}</p>
        </section>
      </div>
      <FromBrowser />
    </>
  );
}
