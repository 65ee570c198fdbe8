/** The pledge as a poster: one page, the same at any size. */
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { to } from '../routes';
import { Qr } from './qr';
import { Dated, StateLabel, stateOf, stateOfDoc } from './state';

export function Poster() {
  const { pack, lang, say } = useReader();
  const { pledge } = pack;
  return (
    <section class="poster" id="pledge">
      <div class="chapter-head">
        <div {...borrowed(pledge.lang)}>
          <p class="council">
            <bdi lang="en" dir="ltr">
              {pack.council.name}
            </bdi>
          </p>
          <h1>{pledge.title}</h1>
          <p class="summary">{pledge.summary}</p>
        </div>
        <Qr to={to(lang, 'pledge')} />
      </div>
      <StateLabel state={pack.language.checked === 0 ? undefined : stateOfDoc(pledge)} />
      <div class="entries counted">
        {pledge.sections.map((section) => (
          <section class="entry">
            <div {...borrowed(section.lang)}>
              <h2>{section.title}</h2>
              <Blocks of={section.body} />
            </div>
            <StateLabel state={stateOf(section)} />
          </section>
        ))}
      </div>
      <div class="foot">
        <p>
          <strong>{say('pledge.broken')}</strong> {say('pledge.brokenText')}
        </p>
        <Dated />
      </div>
    </section>
  );
}
