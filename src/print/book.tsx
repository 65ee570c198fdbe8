/** The whole offer as a booklet: cover, contents, chapters. The same for a PDF and for printing from a browser. */
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { Doc } from '../offer/pack';
import { to } from '../routes';
import { HelpChapter, PeopleChapter, PledgeChapter, TopicChapter, WordsChapter } from './chapters';
import { Qr } from './qr';
import { Dated } from './state';

/** The page that each id stands on, counted from 1: known once the booklet was laid out. */
export type PageNumbers = Record<string, number>;

function Cover() {
  const { pack, lang, say } = useReader();
  return (
    <section class="cover">
      <p class="council">
        <bdi lang="en" dir="ltr">
          {pack.council.name}
        </bdi>
      </p>
      <h1>{say('paper.cover')}</h1>
      <p class="summary">{say('paper.coverText')}</p>
      <p class="language">{pack.language.name}</p>
      <div class="cover-foot">
        <div>
          <Dated />
          <p>{say('paper.check')}</p>
        </div>
        <div>
          <p>{say('paper.online')}</p>
          <Qr to={to(lang)} />
        </div>
      </div>
    </section>
  );
}

function Contents({ pages }: { pages: PageNumbers }) {
  const { pack, say } = useReader();
  const line = (id: string, title: string, lang?: string) => (
    <a href={`#${id}`}>
      <span {...borrowed(lang)}>{title}</span>
      {pages[id] !== undefined && <bdi class="number">{pages[id]}</bdi>}
    </a>
  );
  const others: [string, Doc][] = [
    ['pledge', pack.pledge],
    ['who', pack.people],
    ['words', pack.glossary],
    ['help', pack.help],
  ];
  return (
    <nav class="contents-page" aria-labelledby="contents">
      <h1 id="contents">{say('paper.contents')}</h1>
      <ul class="tree">
        {pack.topicList.map(({ id, title, lang }) => (
          <li>
            {line(id, title, lang)}
            <ul>
              {pack.topics[id]?.sections.map((section) => (
                <li>{line(`${id}.${section.id}`, section.title, section.lang)}</li>
              ))}
            </ul>
          </li>
        ))}
        {others.map(([id, doc]) => (
          <li>{line(id, doc.title, doc.lang)}</li>
        ))}
      </ul>
    </nav>
  );
}

export function Book({ pages = {} }: { pages?: PageNumbers }) {
  const { pack } = useReader();
  return (
    <>
      <Cover />
      <Contents pages={pages} />
      {pack.topicList.map(({ id }) => (
        <TopicChapter id={id} />
      ))}
      <PledgeChapter />
      <PeopleChapter />
      <WordsChapter />
      <HelpChapter />
    </>
  );
}
