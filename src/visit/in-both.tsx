import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Pair } from '../bilingual/pair';
import { ReaderContext, useReader } from '../language/reader';
import { secondReader } from '../language/second-reader';
import type { Pack } from '../offer/pack';

interface Props {
  /** The whole pack of the visit's other language; undefined while it is not here, and where there is none. */
  other: Pack | undefined;
  children: ComponentChildren;
}

/** What stands inside is shown in the two languages of the visit, whatever second one the address asks for. */
export function InBoth({ other, children }: Props) {
  const reader = useReader();
  const both = useMemo(
    () => ({ ...reader, second: other && { reader: secondReader(reader, other), Pair } }),
    [reader, other],
  );
  return <ReaderContext.Provider value={both}>{children}</ReaderContext.Provider>;
}
