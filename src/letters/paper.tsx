import { useReader } from '../language/reader';
import type { Letter, Line } from './letter';

/** The whole letter as it goes out, each part in its own language and direction, the person's own words in theirs. */
export function Paper({ letter }: { letter: Letter }) {
  const { pack } = useReader();
  return (
    <div class="letter">
      {letter.parts.map(({ lang, dir, name, lines }, nth) => (
        <div class="letter-part" lang={lang} dir={dir}>
          {nth > 0 && <p class="letter-name">{name}</p>}
          {nth === 0 && lang !== pack.language.code && <p class="letter-name">{name}</p>}
          {lines.map((line) => (
            <LineOf line={line} />
          ))}
        </div>
      ))}
    </div>
  );
}

function LineOf({ line: { kind, text } }: { line: Line }) {
  if (kind === 'own')
    return (
      // Words of any language: not read out as those around them.
      <blockquote lang="" dir="auto">
        {text}
      </blockquote>
    );
  if (kind === 'name')
    return (
      <p>
        <bdi lang="">{text}</bdi>
      </p>
    );
  return <p class={`letter-${kind}`}>{text}</p>;
}
