import { PageHead } from '../components/page-head';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';

/** Every hard word and its meaning. */
export function Glossary() {
  const { pack } = useReader();
  const { glossary } = pack;
  return (
    <>
      <PageHead title={glossary.title} summary={glossary.summary} icon="words" lang={glossary.lang} />
      <div {...borrowed(glossary.lang)}>
        <Blocks of={glossary.intro} />
      </div>
      {glossary.sections.map((word) => (
        <section class="entry" id={word.id} {...borrowed(word.lang)}>
          <h2 tabIndex={-1}>{word.title}</h2>
          <Blocks of={word.body} />
        </section>
      ))}
    </>
  );
}
