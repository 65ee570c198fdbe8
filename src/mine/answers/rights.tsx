import { Twice } from '../../components/both-languages';
import { Both } from '../../components/second-language';
import { Blocks } from '../../components/words';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import { sectionAt } from '../../offer/docs';
import type { Promised } from '../../offer/promises';
import { to } from '../../routes';

/** What no answer changes: rights, and words that tell something. They have no verdict. */
export function Rights({ list }: { list: Promised[] }) {
  if (list.length === 0) return null;
  return (
    <section class="section" aria-labelledby="rights">
      <Both>
        {({ say, side }) => (
          <div>
            <h2 id={`rights${side}`} tabIndex={-1}>
              {say('mine.rights')}
            </h2>
            <p class="small">{say('mine.rightsText')}</p>
          </div>
        )}
      </Both>
      <SectionLinks list={list} />
    </section>
  );
}

/** Sections as links; with `words`, each followed by what it says about immigration status. */
export function SectionLinks({ list, words = false }: { list: Promised[]; words?: boolean }) {
  const { lang } = useReader();
  return (
    <ul>
      {list.map(({ topic, section: { id } }) => (
        <li>
          <Twice find={(pack) => sectionAt(pack, topic, id)}>
            {(section) => (
              <div {...borrowed(section.lang)}>
                <a href={to(lang, topic, id)}>{section.title}</a>
                {words && <Blocks of={section.immigration ?? []} />}
              </div>
            )}
          </Twice>
        </li>
      ))}
    </ul>
  );
}
