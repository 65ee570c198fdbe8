/** Clocks inside the page: from the moment a finger came down to the paint that shows what it did. */
import type { Page } from 'playwright';

interface Timing {
  /** The event that starts the clock. */
  event: 'keydown' | 'click';
  /** `quiet`: the last paint before so many milliseconds without a change in the page's main part. */
  quiet?: number;
  /** A selector: the first paint with something that it finds. Without it and `quiet`: with another main heading than before. */
  shows?: string;
}

declare global {
  interface Window {
    benchPaint?: Promise<number>;
  }
}

/** Sets a clock that the next such event starts. The time of an event is when the browser got it, before any script. */
export async function setClock(page: Page, timing: Timing): Promise<void> {
  await page.evaluate(({ event, quiet, shows }) => {
    window.benchPaint = new Promise((resolve) => {
      const heading = () => document.querySelector('h1')?.textContent;
      const before = heading();
      const begin = ({ timeStamp }: Event) => {
        let ending = 0;
        const end = (now: number) => {
          observer.disconnect();
          resolve(now - timeStamp);
        };
        // A message sent in an animation frame arrives when that frame has been painted.
        const afterPaint = () =>
          requestAnimationFrame(() => {
            const shown = shows ? document.querySelector(shows) !== null : heading() !== before;
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              const now = performance.now();
              clearTimeout(ending);
              if (quiet) ending = window.setTimeout(end, quiet, now);
              else if (shown) end(now);
            };
            port2.postMessage(0);
          });
        const observer = new MutationObserver(afterPaint);
        const where = quiet ? document.querySelector('#main') : document.body;
        observer.observe(where ?? document.body, { childList: true, subtree: true, characterData: true });
        afterPaint();
      };
      addEventListener(event, begin, { once: true, capture: true });
    });
  }, timing);
}

/** What the clock says, in milliseconds: waits until it has stopped. */
export async function readClock(page: Page): Promise<number> {
  const taken = await page.evaluate(() => window.benchPaint);
  if (taken === undefined) throw new Error('No clock was set in this page: call setClock first.');
  return taken;
}
