import '../styles/say.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { useHash } from '../mine/use-hash';
import { plainBlocks } from '../offer/plain';
import { to } from '../routes';
import { LetterView } from './letter-view';
import { useSays } from './use-says';

/** Every letter as a door to it, with `head` above them, or the one letter that the address names after its `#`. */
export function SayView({ head }: { head: ComponentChildren }) {
  const { pack, lang, say } = useReader();
  const now = useSays();
  const hash = useHash();
  const frame = useRef<HTMLDivElement>(null);
  const open = pack.letters.find(({ id }) => id === hash);
  const before = useRef(hash);
  useEffect(() => {
    if (before.current !== undefined && before.current !== hash) {
      scrollTo(0, 0);
      frame.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    before.current = hash;
  }, [hash]);
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
        {pack.letters.map(({ id, icon, title, body, lang: foreign }) => (
          <li key={id}>
            <a class="topic" href={to(lang, 'say', id)} {...borrowed(foreign)}>
              <span class="picture">
                <Icon id={icon} />
              </span>
              <span class="topic-words">
                <strong>{title}</strong>
                <span>{plainBlocks(body.slice(0, 1), pack.language.dir)}</span>
                {now.says?.some((row) => row.id === id) && (
                  <span class="small">
                    <Icon id="yes" /> {say('say.begun')}
                  </span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
