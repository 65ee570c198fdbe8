/** What a page asks the service worker, and what it is answered. Reasons are codes: the words for them are in `ui.json`. */

export type Question =
  | { type: 'keep'; lang: string }
  /** `using` is the language that the page is in. */
  | { type: 'forget'; lang: string; using: string }
  | { type: 'kept' }
  /** Look into every file that is kept, drop the wrong ones, and ask the network for them once. See public/again.js. */
  | { type: 'mend' }
  | { type: 'SKIP_WAITING' };

/**
 * Why the phone does not keep something.
 * - `full`: no room left.
 * - `offline`: no signal.
 * - `blocked`: the browser does not let the app keep anything.
 * - `changed`: the site has a newer version; take that one first.
 * - `wrong`: what came is not the file: a login page of the network, or half of it.
 * - `unknown`: there is no such language.
 */
export type Reason = 'full' | 'offline' | 'blocked' | 'changed' | 'wrong' | 'unknown';

/** `no-worker`: this browser has no service worker, or refused it. `no-answer`: it was asked and stayed silent. */
export type Silence = 'no-worker' | 'no-answer';

export type KeepAnswer = { ok: true } | { ok: false; reason: Reason | Silence };

/** `source`: the language of the offer stays. `in-use`: the page is in this language. */
export type ForgetAnswer =
  | { ok: true }
  | { ok: false; reason: 'source' | 'in-use' | 'blocked' | 'unknown' | Silence };

export interface KeptLanguage {
  lang: string;
  /** How much its own files take on the phone. */
  bytes: number;
}

export type KeptAnswer =
  /** `lost` are those that were kept and of which something is gone: the phone itself makes room at times. A worker of an earlier version does not say. */
  | { ok: true; kept: KeptLanguage[]; lost?: string[]; version: string }
  | { ok: false; reason: 'blocked' | Silence };

/**
 * What did not work. The app reads all the same.
 * - `no-worker`: this browser has no service worker, or refused it: nothing opens without signal.
 * - `not-ready`: the files did not all come, or do not fit: tried again at the next visit.
 * - `full`, `blocked`: the page's language could not be kept, and why.
 * - `update`: a new version did not come; the one that is there stays.
 * - `chunk`: a part of the app does not load.
 */
export type Problem = 'no-worker' | 'not-ready' | 'full' | 'blocked' | 'update' | 'chunk';
