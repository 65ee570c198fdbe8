/**
 * The keys of what was unlocked, over the loading of the same app in another language: the worker has them in its memory
 * for some seconds, and gives them once, to the tab that left them. They are never written down, and cannot be read out.
 */
import type { Question } from '../offline/messages';

/** This tab's own note, gone when it is closed: which keys it left. */
const note = 'waymark.handed';
/** In milliseconds: the worker has just given this page. */
const patience = 1000;

/** Leaves the keys for the page that this tab opens next. Where the browser does not let it, the passcode is asked for again. */
export function leaveKeys(keys: ReadonlyMap<string, CryptoKey>): void {
  try {
    const token = crypto.randomUUID();
    const question: Question = { type: 'leave', token, what: new Map(keys) };
    const worker = navigator.serviceWorker.controller;
    if (!worker) return;
    worker.postMessage(question);
    sessionStorage.setItem(note, token);
  } catch {
    // There is no worker here, or no storage.
  }
}

/** The keys that the page before left; none as a rule. Never rejects. */
export async function leftKeys(): Promise<ReadonlyMap<string, CryptoKey>> {
  const none = new Map<string, CryptoKey>();
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
    return found instanceof Map ? found : none;
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
