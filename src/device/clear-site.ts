/** Having the browser itself clean its files of this site. */

/** In milliseconds. */
const timeoutMs = 8000;
/** In milliseconds: how long the browser may take to tell this page that its storage is gone. */
const aMoment = 3000;

/** Its answer has the browser clean up, where the app itself asks: see `clearing` in src/build/serve/headers.mjs. */
export const clearAddress = '/clear.txt';

/** `signal`: there is none. `browser`: the browser, or the host, does not do it. */
export type Uncleaned = 'signal' | 'browser';

/**
 * Has the browser take all that this site kept off the disk: a database that is deleted leaves its words in the files that
 * it was in. That it is done is seen by `noted`, a key in localStorage, being gone; nothing that is said is believed.
 * Gives why not, where it is not done. Never rejects.
 */
export async function clearSite(noted: string): Promise<Uncleaned | undefined> {
  try {
    // Where the browser blocks its storage nothing was ever kept.
    localStorage.setItem(noted, String(Date.now()));
  } catch {
    return undefined;
  }
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), timeoutMs);
  try {
    await (await fetch(clearAddress, { cache: 'no-store', signal: giveUp.signal })).text();
  } catch {
    return 'signal';
  } finally {
    clearTimeout(timer);
  }
  const until = Date.now() + aMoment;
  while (localStorage.getItem(noted) !== null) {
    if (Date.now() > until) return 'browser';
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
