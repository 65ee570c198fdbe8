/** The offer of a language as it is fetched: once a file, whichever page asks. */
import type { OwnPack, Pack } from '../offer/pack';
import { fetchWords, WrongFileError } from './fetch-words';

type Sent = Pick<Pack, 'made' | 'languages'>;
let sent: Sent | undefined;

/** Notes what travels in every page and in no file of words: the day of the build, and how much of each language is checked. */
export function noteSent({ made, languages }: Sent): void {
  sent = { made, languages };
}

const fetched = new Map<string, Promise<unknown>>();

/** A file of words, fetched once. Throws when it cannot be had; the next call tries again. */
function words<T>(address: string, whole: (file: T) => T = (file) => file): Promise<T> {
  const known = fetched.get(address);
  if (known) return known as Promise<T>;
  const coming = fetchWords<T>(address).then(whole);
  fetched.set(address, coming);
  coming.catch((error) => {
    fetched.delete(address);
    // As of a part of the script that does not load: the site was updated meanwhile. See src/offline/chunk.ts.
    if (error instanceof WrongFileError) dispatchEvent(new Event('vite:preloadError', { cancelable: true }));
  });
  return coming;
}

/** The pack at an address: the offer without the words of the person's own pages. Throws when it cannot be had. */
export const loadPack = (address: string): Promise<Pack> =>
  words<Pack>(address, (pack) => ({ ...pack, ...sent }));

const wholePacks = new Map<Pack, Pack>();

/** The pack at an address with all that the person's own pages show. Throws when it cannot be had. */
export async function loadWholePack(address: string): Promise<Pack> {
  const pack = await loadPack(address);
  if (!pack.own) return pack;
  const { ui, ...own } = await words<OwnPack>(pack.own);
  // One object for one pack, so that what hangs on it is not made again.
  const whole = wholePacks.get(pack) ?? { ...pack, ...own, ui: { ...pack.ui, ...ui } };
  wholePacks.set(pack, whole);
  return whole;
}
