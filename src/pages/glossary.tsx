import { PageHead } from '../components/page-head';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';

/** Every hard word and its meaning. */
export function Glossary() {
  const { pack } = useReader();
  const { glossary } = pack;
  return (
    <>
      <PageHead title={glossary.title} summary={glossary.summary} icon="words" lang={glossary.lang} />
      <div lang={glossary.lang}>
        <Blocks of={glossary.intro} />
      </div>
      {glossary.sections.map((word) => (
        <section class="entry" id={word.id} lang={word.lang} dir={word.lang && 'ltr'}>
          <h2 tabIndex={-1}>{word.title}</h2>
          <Blocks of={word.body} />
        </section>
      ))}
    </>
  );
}
