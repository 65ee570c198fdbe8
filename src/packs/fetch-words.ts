/** A file of words as a page fetches it. Its name holds the beginning of its SHA-256, so that a page with no worker can tell it from a login page. */

/** The server answered, but not with this file: the site has moved on, or something stands between. */
export class WrongFileError extends Error {}

const digestIn = /\.([\w-]{8})\.json$/;

/**
 * What the file of words at `address` holds. A browser keeps a wrong answer for a year as gladly as a right one, so the
 * network is asked once more before it is given up.
 * Throws a TypeError with no signal, a WrongFileError where another file comes.
 */
export async function fetchWords<T>(address: string): Promise<T> {
  let status = 0;
  for (const cache of ['default', 'reload'] as const) {
    const answer = await fetch(address, { cache });
    status = answer.status;
    const bytes = await answer.arrayBuffer();
    if (answer.ok && (await isNamed(address, bytes))) {
      try {
        return JSON.parse(new TextDecoder().decode(bytes)) as T;
      } catch {
        // A page in place of the words, on a site with no https.
      }
    }
  }
  throw new WrongFileError(`These are not the words: ${status} for ${address}.`);
}

/** Whether a name is that of these bytes. True where the browser cannot work it out: without https it has no digests. */
async function isNamed(address: string, bytes: ArrayBuffer): Promise<boolean> {
  const named = digestIn.exec(address)?.[1];
  if (!named || !crypto.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const text = btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  return text.startsWith(named);
}
