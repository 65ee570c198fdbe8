import { EachTwice } from '../../components/both-languages';
import { DocHead } from '../../components/doc-head';
import { State } from '../../components/state';
import { Blocks } from '../../components/words';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import type { Section } from '../../offer/pack';

/** Every hard word and its meaning. */
export default function Glossary() {
  return (
    <>
      <DocHead of={({ glossary }) => glossary} icon="words" />
      <EachTwice of={({ glossary }) => glossary.sections}>{(word) => <HardWord word={word} />}</EachTwice>
    </>
  );
}

function HardWord({ word }: { word: Section }) {
  const { pack, side } = useReader();
  return (
    <section class="entry" id={`${word.id}${side}`}>
      <div {...borrowed(word.lang)}>
        <h2 tabIndex={-1}>{word.title}</h2>
        <Blocks of={word.body} />
      </div>
      {!pack.glossary.lang && <State of={word} place="words" />}
    </section>
  );
}
