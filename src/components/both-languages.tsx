/** A part of a page, in the reader's language, and beside it in a second one where the address asks for that. */
import type { ComponentChildren } from 'preact';
import { useReader } from '../language/reader';
import type { Pack } from '../offer/pack';

interface Props<Part> {
  /** The part in a pack: it is asked of both languages. */
  find: (pack: Pack) => Part | undefined;
  children: (part: Part) => ComponentChildren;
}

/** One part of a page in the languages that are shown. Nothing where the reader's own pack has no such part. */
export function Twice<Part>({ find, children }: Props<Part>) {
  const { pack, second } = useReader();
  const part = find(pack);
  if (part === undefined) return null;
  if (!second) return <>{children(part)}</>;
  const other = find(second.reader.pack);
  return (
    <second.Pair
      reader={second.reader}
      first={children(part)}
      other={other === undefined ? null : children(other)}
    />
  );
}

interface EachProps<Part> {
  of: (pack: Pack) => readonly Part[];
  children: (part: Part) => ComponentChildren;
}

/** Every part of a page, each with the one of the same id in the second language beside it. */
export function EachTwice<Part extends { id: string }>({ of, children }: EachProps<Part>) {
  const { pack } = useReader();
  return (
    <>
      {of(pack).map(({ id }) => (
        <Twice key={id} find={(pack) => of(pack).find((part) => part.id === id)}>
          {children}
        </Twice>
      ))}
    </>
  );
}
