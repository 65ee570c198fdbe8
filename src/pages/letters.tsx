import '../mine/parts/styles';
import { DocHead } from '../components/doc-head';
import { Private } from '../components/private';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { SayView } from '../letters/letters-view';

/** What the person wants to say: the pledge as a check, and letters that are ready. */
export default function MySay() {
  const { pack, say } = useReader();
  return (
    <SayView
      head={
        <>
          <DocHead of={({ lettersPage }) => lettersPage} icon="text" />
          <Private words="say.private" />
          <noscript>
            <p class="label">{say('say.noScript')}</p>
            {pack.letters.map(({ id, title, says, lang }) => (
              <section class="section" id={id} {...borrowed(lang)}>
                <h2>{title}</h2>
                {says.map((sentence) => (
                  <p>{sentence}</p>
                ))}
              </section>
            ))}
          </noscript>
        </>
      }
    />
  );
}
