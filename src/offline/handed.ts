/** What one page leaves with the worker for the next page in its tab: in the worker's memory alone, and for seconds. */

/** In milliseconds. */
const patience = 10_000;

let held: { token: string; what: unknown } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps `what` for the page that knows `token`, in the place of what was left before. */
export function leave(token: string, what: unknown): void {
  clearTimeout(timer);
  held = { token, what };
  timer = setTimeout(forget, patience);
}

/** What was left under `token`, once; undefined where it was another, or too long ago. */
export function take(token: string): unknown {
  if (held?.token !== token) return undefined;
  const { what } = held;
  forget();
  return what;
}

function forget(): void {
  clearTimeout(timer);
  held = undefined;
}
