/**
 * A page that comes back: when it was left the browser kept it whole (its back/forward cache), so that nothing of it loads
 * and no effect runs again. What is looked at only while a page loads is looked at again here. Whether the page was left
 * by "Exit this page", and its light or dark, is looked at in `public/early.js`, which comes first.
 */

type Look = () => unknown;

const looks = new Set<Look>();
/** How long the page waits for a look, in milliseconds: what takes longer is loaded anew, which is right in any case. */
const timeoutMs = 5000;

/**
 * Calls `look` whenever the browser brings this page back whole. Where it gives a promise, nothing of the page is seen
 * before that is settled: what it shows may belong to nobody any more. Returns how to stop.
 */
export function onReturn(look: Look): () => void {
  if (looks.size === 0) globalThis.addEventListener?.('pageshow', heard);
  looks.add(look);
  return () => {
    looks.delete(look);
    if (looks.size === 0) globalThis.removeEventListener?.('pageshow', heard);
  };
}

function heard({ persisted }: PageTransitionEvent): void {
  if (persisted) void lookAgain();
}

async function lookAgain(): Promise<void> {
  const page = document.documentElement;
  const waits = [...looks].map((look) => look()).filter((one) => one instanceof Promise);
  if (waits.length === 0) return;
  page.dataset.returning = '';
  const timer = setTimeout(() => location.reload(), timeoutMs);
  await Promise.allSettled(waits);
  clearTimeout(timer);
  delete page.dataset.returning;
}
