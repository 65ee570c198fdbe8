/**
 * The keys of what was unlocked, and what is half written under them, over the loading of the same app in another language:
 * the worker has them in its memory for some seconds, and gives them once, to the tab that left them. They are never
 * written down, and the keys cannot be read out.
 */
import type { Question } from '../offline/messages';

export interface Left {
  keys: ReadonlyMap<string, CryptoKey>;
  /** What `alsoLeave` of key.ts was given, as it came out of the worker. */
  more?: unknown;
}

/** This tab's own note, gone when it is closed: under what it left them. */
const note = 'waymark.handed';
/** In milliseconds: the worker has just given this page. */
const patience = 1000;

/** Leaves the keys for the page that this tab opens next. Where the browser does not let it, the passcode is asked for again. */
export function leaveKeys({ keys, more }: Left): void {
  try {
    const token = crypto.randomUUID();
    const question: Question = { type: 'leave', token, what: { keys: new Map(keys), more } };
    const worker = navigator.serviceWorker.controller;
    if (!worker) return;
    worker.postMessage(question);
    sessionStorage.setItem(note, token);
  } catch {
    // There is no worker here, or no storage.
  }
}

/** What the page before left; no keys as a rule. Never rejects. */
export async function leftKeys(): Promise<Left> {
  const none: Left = { keys: new Map() };
  try {
    const token = sessionStorage.getItem(note);
    sessionStorage.removeItem(note);
    const worker = navigator.serviceWorker.controller;
    if (!token || !worker) return none;
    const { port1, port2 } = new MessageChannel();
    const answer = new Promise<unknown>((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
      setTimeout(() => resolve(undefined), patience);
    });
    const question: Question = { type: 'take', token };
    worker.postMessage(question, [port2]);
    const found = await answer;
    port1.close();
    return (found as Left | undefined) ?? none;
  } catch {
    return none;
  }
}

/** Whether a tap opens this app in another language, in this tab. */
export function isToOtherLanguage(event: MouseEvent): boolean {
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[hreflang]');
  if (!link || link.target || event.button !== 0) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  return link.origin === location.origin && link.hreflang !== document.documentElement.lang;
}
