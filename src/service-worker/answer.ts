/** How the service worker answers a request: decided from the address alone, before anything is read. */

export type Answer =
  /** Open the app in this language. */
  | { kind: 'shell'; lang: string }
  /** Open the page that chooses a language. */
  | { kind: 'chooser' }
  /** Ask the network; with no signal, open the page that chooses a language. */
  | { kind: 'network' }
  /** Not the worker's business: the browser asks the network as if there were no worker. */
  | { kind: 'pass' };

/**
 * The answer to a navigation to `url` of this origin, where `languages` are the codes that exist.
 * Files (a dot in the last part) and `/print/...` are never answered with the app.
 */
export function answerPage(url: URL, languages: readonly string[]): Answer {
  const parts = url.pathname.split('/').filter(Boolean);
  const [first] = parts;
  if (first === undefined || url.pathname === '/index.html') return { kind: 'chooser' };
  if (first === 'print' || parts.at(-1)?.includes('.')) return { kind: 'pass' };
  return languages.includes(first) ? { kind: 'shell', lang: first } : { kind: 'network' };
}
