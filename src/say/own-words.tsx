import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { LetterKind } from '../offer/pack';
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
  return (
    <section class="section" aria-labelledby="own-title">
      <h2 id="own-title">{say('say.own.title')}</h2>
      <p>{say('say.own.text')}</p>
      {kind.boxes.map(({ id, label }) => (
        <label class="field">
          <span {...borrowed(kind.lang)}>{label}</span>
          <textarea
            rows={3}
            dir="auto"
            autocomplete="off"
            disabled={!ready}
            value={words[id] ?? ''}
            onInput={({ currentTarget: { value } }) => write(id, value)}
          />
        </label>
      ))}
      <label class="field">
        {say('say.own.name')}
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          disabled={!ready}
          value={words[nameBox] ?? ''}
          onInput={({ currentTarget: { value } }) => write(nameBox, value)}
        />
      </label>
    </section>
  );
}
