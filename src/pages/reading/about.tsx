import { EachTwice } from '../../components/both-languages';
import { DocHead } from '../../components/doc-head';
import { Icon } from '../../components/icon';
import { Named } from '../../components/named';
import { Section } from '../../components/section/section';
import { dateInWords } from '../../language/dates';
import { useReader } from '../../language/reader';
import { thirdPartyFile, to } from '../../routes';

const kinds = ['council', 'law', 'other'] as const;

/** Where the offer comes from, what is law and what is extra, privacy and accessibility. */
export default function About() {
  const { pack, lang, say } = useReader();
  const { about, sources, language } = pack;
  return (
    <>
      <DocHead of={({ about }) => about} icon="about" />
      <EachTwice of={({ about }) => about.sections}>
        {(section) => <Section section={section} place="about" sayState={!about.lang} share={false} />}
      </EachTwice>
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
                    <strong lang="en" dir="ltr" translate={false}>
                      {source.title}
                    </strong>
                    <span lang="en" dir="ltr" translate={false}>
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
                        <Icon id="web" /> <Named>{say('about.open')}</Named>{' '}
                        <bdi>{source.address.replace('https://', '')}</bdi>
                      </a>
                    )}
                  </li>
                ))}
            </ul>
          </>
        ))}
        <p class="small">{say('about.made', { date: dateInWords(pack.made, language) })}</p>
        <p class="small">
          <a href={to(lang, 'paper')}>{say('home.paperTitle')}</a>
        </p>
        <p class="small">
          <a href={`/${thirdPartyFile}`} hreflang="en">
            {say('about.licences')}
          </a>
        </p>
      </section>
    </>
  );
}
