import { Icon } from '../components/icon';
import { Also, useName } from '../components/second-language';
import { phoneDay } from '../device/phone-day';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { LetterKind, Pack } from '../offer/pack';
import { plainBlocks } from '../offer/plain';
import { to } from '../routes';
import type { SaysNow } from './use-letters';

interface Props {
  now: SaysNow;
  /** What a tap does, where a letter is no address of this page. */
  open?: (kind: string) => void;
  /** Deletes a letter that was begun. */
  clear?: (kind: LetterKind) => void;
}

/** Every letter as a door to it, those that were begun with the day on which they were last changed. */
export function Doors({ now, open, clear }: Props) {
  const { pack, lang, say } = useReader();
  const name = useName();
  return (
    <ul class="doors plain needs-script">
      {pack.letters.map((kind) => {
        const { id, icon, title, body, lang: foreign } = kind;
        const line = plainBlocks(body.slice(0, 1), pack.language.dir);
        const row = now.of(id);
        const day = row && dateInWords(phoneDay(new Date(row.changed)), pack.language);
        const begun = day ? say('say.begun', { date: day }) : '';
        const inside = (
          <>
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
          </>
        );
        const called = {
          class: 'topic',
          'aria-label': name([title, line, begun].filter(Boolean).join('. ')),
          ...borrowed(foreign),
        };
        return (
          <li key={id}>
            {open ? (
              <button type="button" {...called} onClick={() => open(id)}>
                {inside}
              </button>
            ) : (
              <a {...called} href={to(lang, 'say', id)}>
                {inside}
              </a>
            )}
            {row && clear && (
              <button type="button" class="quiet" onClick={() => clear(kind)}>
                <Icon id="trash" /> {say('say.clear')}
                <span class="hidden">: {title}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
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
