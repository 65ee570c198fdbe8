import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import type { Key } from '../language/words';
import type { Pack } from '../offer/pack';
import { loadPack, loadWholePack } from './load';

/** The whole pack of the reader's language, fetched when it is first asked for. */
export function useWholePack(): { pack: Pack | undefined; failed: boolean; retry: () => void } {
  const { packAddress, say } = useReader();
  const [pack, setPack] = useState<Pack>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    loadWholePack(packAddress).then(
      (whole) => {
        say.add(whole.ui);
        setPack(whole);
      },
      () => setFailed(true),
    );
  };
  useEffect(load, [packAddress]);
  return { pack, failed, retry: load };
}

/** The pack of the source language: undefined until it is there, null where it cannot be had. */
export function useSourcePack(): Pack | null | undefined {
  const { sourceAddress } = useReader();
  const [pack, setPack] = useState<Pack | null>();
  useEffect(() => {
    loadWholePack(sourceAddress).then(setPack, () => setPack(null));
  }, [sourceAddress]);
  return pack;
}

/** Whether the word `key`, which the page that was sent does not carry, is here: the words of the offer's pack are fetched for it. */
export function useWorded(key: Key): boolean {
  const { say, packAddress } = useReader();
  const [worded, setWorded] = useState(Boolean(say.data(key)));
  useEffect(() => {
    loadPack(packAddress).then(
      ({ ui }) => {
        say.add(ui);
        setWorded(true);
      },
      () => {},
    );
  }, []);
  return worded;
}
