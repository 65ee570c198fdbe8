/** Calls `run` once the page has been shown and the browser has nothing better to do, after some seconds at the latest. */
export function whenIdle(run: () => void): void {
  const soon = () =>
    'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 3000 }) : setTimeout(run, 1000);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
