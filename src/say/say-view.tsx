import '../styles/say.css';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Also, useName } from '../components/also';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { useHashPlace } from '../mine/use-hash';
import type { Pack } from '../offer/pack';
import { plainBlocks } from '../offer/plain';
import { to } from '../routes';
import { LetterView } from './letter-view';
import { useSays } from './use-says';

/** Every letter as a door to it, with `head` above them, or the one letter that the address names after its `#`. */
export function SayView({ head }: { head: ComponentChildren }) {
  const { pack, lang, say } = useReader();
  const now = useSays();
  const name = useName();
  const frame = useRef<HTMLDivElement>(null);
  const hash = useHashPlace(frame);
  const open = pack.letters.find(({ id }) => id === hash);
  if (open)
    return (
      <div ref={frame} class="saying">
        <LetterView key={open.id} kind={open} now={now} />
      </div>
    );
  return (
    <div ref={frame}>
      {head}
      <ul class="doors plain needs-script">
        {pack.letters.map(({ id, icon, title, body, lang: foreign }) => {
          const line = plainBlocks(body.slice(0, 1), pack.language.dir);
          const begun = now.says?.some((row) => row.id === id) ? say('say.begun') : '';
          return (
            <li key={id}>
              <a
                class="topic"
                href={to(lang, 'say', id)}
                aria-label={name([title, line, begun].filter(Boolean).join('. '))}
                {...borrowed(foreign)}
              >
                <span class="picture">
                  <Icon id={icon} />
                </span>
                <span class="topic-words">
                  <strong>{title}</strong>
                  <span>{line}</span>
                  {begun && (
                    <span class="small">
                      <Icon id="yes" /> {begun}
                    </span>
                  )}
                  <Also class="side-other">{({ pack }) => <KindWords of={pack} id={id} />}</Also>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What a letter is called in a language, and the first line about it. */
function KindWords({ of: pack, id }: { of: Pack; id: string }) {
  const kind = pack.letters.find((one) => one.id === id);
  if (!kind) return null;
  return (
    <>
      <strong {...borrowed(kind.lang)}>{kind.title}</strong>
      <span {...borrowed(kind.lang)}>{plainBlocks(kind.body.slice(0, 1), pack.language.dir)}</span>
    </>
  );
}
