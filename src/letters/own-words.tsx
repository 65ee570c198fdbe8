import { Both, Label, titled, useName } from '../components/second-language';
import { useReader } from '../language/reader';
import type { LetterKind, Pack } from '../offer/pack';
import { nameBox } from './letter';

interface Props {
  kind: LetterKind;
  words: Readonly<Record<string, string>>;
  ready: boolean;
  write: (box: string, text: string) => void;
}

/** The boxes of a letter for the person's own words, and one for their name. None has to be filled in. */
export function OwnWords({ kind, words, ready, write }: Props) {
  const { say } = useReader();
  const name = useName();
  return (
    <section class="section" aria-labelledby="own-title">
      <Both>
        {({ say, side }) => (
          <>
            <h2 id={`own-title${side}`}>{say('say.own.title')}</h2>
            <p>{say('say.own.text')}</p>
          </>
        )}
      </Both>
      {kind.boxes.map(({ id, label }) => (
        <label class="field">
          <Label>{({ pack }) => boxIn(pack, kind.id, id)}</Label>
          <textarea
            rows={3}
            dir="auto"
            autocomplete="off"
            aria-label={name(label)}
            disabled={!ready}
            value={words[id] ?? ''}
            onInput={({ currentTarget: { value } }) => write(id, value)}
          />
        </label>
      ))}
      <label class="field">
        <Label>{({ say }) => say('say.own.name')}</Label>
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          aria-label={name(say('say.own.name'))}
          disabled={!ready}
          value={words[nameBox] ?? ''}
          onInput={({ currentTarget: { value } }) => write(nameBox, value)}
        />
      </label>
    </section>
  );
}

/** What a box of a letter is called in a language. */
function boxIn({ letters }: Pack, kind: string, box: string) {
  const found = letters.find(({ id }) => id === kind);
  const title = found?.boxes.find(({ id }) => id === box)?.label;
  return title === undefined ? undefined : titled({ title, ...(found?.lang ? { lang: found.lang } : {}) });
}
