import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import type { Pack } from '../offer/pack';
import { keepQuietly } from '../offline/kept';
import { packOf } from '../packs/pack-of';

export interface Other {
  /** The whole pack; undefined while it comes, where none is asked for and where it cannot be had. */
  other: Pack | undefined;
  failed: boolean;
  retry: () => void;
}

/** The second language: that of the address where `code` is left out. It is kept on this phone, to open with no signal. */
export function useOther(code?: string): Other {
  const { and } = useReader();
  const asked = code ?? and;
  const [other, setOther] = useState<Pack>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    setFailed(false);
    if (!asked) return;
    let wanted = true;
    packOf(asked).then(
      (pack) => {
        if (wanted) setOther(pack);
        // A phone that saves data keeps nothing that nobody asked for.
        const { connection } = navigator as { connection?: { saveData?: boolean } };
        if (!connection?.saveData) void keepQuietly(asked);
      },
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [asked, tries]);
  return {
    other: other?.language.code === asked ? other : undefined,
    failed,
    retry: () => setTries(tries + 1),
  };
}
