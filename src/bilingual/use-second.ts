import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Reader } from '../language/reader';
import type { Pack } from '../offer/pack';
import { useCarry } from './keep-second';

type SideBySide = typeof import('./side-by-side');

interface SecondState {
  /** The reader with the second language, once it is here. */
  reader: Reader;
  /** What says which two languages are shown. */
  Bar: SideBySide['Bar'] | undefined;
  setOther: (pack: Pack | undefined) => void;
}

/** The second language that the address asks for. Nothing of it is fetched where none is asked for. */
export function useSecond(reader: Reader): SecondState {
  const { and, lang, pack } = reader;
  const [module, setModule] = useState<SideBySide>();
  const [other, setOther] = useState<Pack>();
  useCarry(lang, and, pack.languages);
  useEffect(() => {
    if (and) import('./side-by-side').then(setModule, () => {});
  }, [and]);
  const both = useMemo(() => {
    if (!and || !module || other?.language.code !== and) return reader;
    return { ...reader, second: { reader: module.secondReader(reader, other), Pair: module.Pair } };
  }, [reader, and, module, other]);
  return { reader: both, Bar: and ? module?.Bar : undefined, setOther };
}
