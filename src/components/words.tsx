/** Words from the content files as elements: paragraphs, lists, links, hard words and isolated values. */
import { useReader } from '../language/reader';
import type { Block, Inline } from '../offer/pack';
import { to } from '../routes';
import { HardWord } from './hard-word';

function Piece({ piece }: { piece: Inline }) {
  const { lang } = useReader();
  if (typeof piece === 'string') return <>{piece}</>;
  switch (piece[0]) {
    case 'b':
      return <bdi>{piece[1]}</bdi>;
    case 'name':
      return <bdi translate={false}>{piece[1]}</bdi>;
    case 'tel':
      return (
        <a href={`tel:${piece[1].replaceAll(' ', '')}`}>
          <bdi>{piece[2]}</bdi>
        </a>
      );
    case 'mail':
      return (
        <a href={`mailto:${piece[1]}`}>
          <bdi>{piece[2]}</bdi>
        </a>
      );
    case 'web':
      return (
        <a href={piece[1]} rel="noreferrer">
          <bdi>{piece[2]}</bdi>
        </a>
      );
    case 'w':
      return (
        <HardWord id={piece[1]}>
          <Inlines of={piece[2]} />
        </HardWord>
      );
    case 'to':
      return (
        <a href={to(lang, piece[1], piece[2])}>
          <Inlines of={piece[3]} />
        </a>
      );
    case 'out':
      return (
        <a href={piece[1]} rel="noreferrer">
          <Inlines of={piece[2]} />
        </a>
      );
    case 'strong':
      return (
        <strong>
          <Inlines of={piece[1]} />
        </strong>
      );
    default:
      return (
        <em>
          <Inlines of={piece[1]} />
        </em>
      );
  }
}

export function Inlines({ of }: { of: Inline[] }) {
  return (
    <>
      {of.map((piece) => (
        <Piece piece={piece} />
      ))}
    </>
  );
}

export function Blocks({ of }: { of: Block[] }) {
  return (
    <>
      {of.map(([kind, content]) => {
        if (kind === 'p')
          return (
            <p>
              <Inlines of={content} />
            </p>
          );
        const List = kind;
        return (
          <List>
            {content.map((item) => (
              <li>
                <Inlines of={item} />
              </li>
            ))}
          </List>
        );
      })}
    </>
  );
}
