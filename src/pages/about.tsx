import { Icon } from '../components/icon';
import { PageHead } from '../components/page-head';
import { Section } from '../components/section';
import { Blocks } from '../components/words';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';

const kinds = ['council', 'law', 'other'] as const;

/** Where the offer comes from, what is law and what is extra, privacy and accessibility. */
export function About() {
  const { pack, say } = useReader();
  const { about, sources, language } = pack;
  return (
    <>
      <PageHead title={about.title} summary={about.summary} icon="about" lang={about.lang} />
      <div {...borrowed(about.lang)}>
        <Blocks of={about.intro} />
      </div>
      {about.sections.map((section) => (
        <Section key={section.id} section={section} place="about" share={false} />
      ))}
      <section class="section" aria-labelledby="source-list">
        <h2 id="source-list" tabIndex={-1}>
          {say('about.sources')}
        </h2>
        {kinds.map((kind) => (
          <>
            <h3>{say(`about.kinds.${kind}`)}</h3>
            <ul class="plain sources">
              {sources
                .filter((source) => source.kind === kind)
                .map((source) => (
                  <li id={source.id}>
                    <strong lang="en" dir="ltr">
                      {source.title}
                    </strong>
                    <span lang="en" dir="ltr">
                      {source.publisher}
                    </span>
                    <span>
                      {source.date
                        ? say('about.date', { date: dateInWords(source.date, language) })
                        : say('about.noDate')}
                      {source.part && ` · ${say('about.part')}`}
                    </span>
                    {source.address && (
                      <a href={source.address} rel="noreferrer">
                        <Icon id="web" /> {say('about.open')}:{' '}
                        <bdi>{source.address.replace('https://', '')}</bdi>
                      </a>
                    )}
                  </li>
                ))}
            </ul>
          </>
        ))}
        <p class="small">{say('about.made', { date: dateInWords(pack.made, language) })}</p>
      </section>
    </>
  );
}
