/** The opening of a chapter: its title, one sentence, the way to the same page online, and what is true of its words. */
import type { ComponentChildren } from 'preact';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { Doc } from '../offer/pack';
import { to } from '../routes';
import { Qr } from './qr';
import { StateLabel, stateOfDoc } from './state';

interface Props {
  doc: Doc;
  /** The page's or topic's part of the address; also the chapter's own id. */
  place: string;
  children: ComponentChildren;
}

export function Chapter({ doc, place, children }: Props) {
  const { lang } = useReader();
  return (
    <section class={`chapter chapter-${place}`} id={place}>
      <div class="chapter-head">
        <div {...borrowed(doc.lang)}>
          <h1>{doc.title}</h1>
          <p class="summary">{doc.summary}</p>
        </div>
        <Qr to={to(lang, place)} />
      </div>
      <StateLabel state={stateOfDoc(doc)} />
      <div class="intro" {...borrowed(doc.lang)}>
        <Blocks of={doc.intro} />
      </div>
      {children}
    </section>
  );
}
