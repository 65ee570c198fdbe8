import type { Pack } from '../offer/pack';
import type { Badge, Reader } from './reader';
import { makeSay, type Say } from './words';

const spoken = new WeakMap<Pack, Say>();

/** The words of a pack, ready to be asked. Made once for a pack. */
export function sayOf(pack: Pack): Say {
  const say = spoken.get(pack) ?? makeSay(pack.language.code, pack.ui);
  spoken.set(pack, say);
  return say;
}

/**
 * Who reads the second side of a page: the words are those of `pack`, the addresses stay in the first language, so
 * that a link inside leads to the same two languages.
 */
export function secondReader(reader: Reader, pack: Pack): Reader {
  const say = sayOf(pack);
  const badge = (one: Badge): Badge => ({ ...one, text: one.textIn(say, pack.language) });
  return {
    ...reader,
    pack,
    say,
    side: `.${pack.language.code}`,
    badges: Object.fromEntries(Object.entries(reader.badges).map(([id, one]) => [id, badge(one)])),
    second: undefined,
  };
}
