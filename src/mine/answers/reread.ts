import { compare, dayAtAge } from '../../offer/days';

/** For how many months after the offer was read again it is told. */
const toldFor = 3;

/**
 * Whether to tell, once and in one sentence, that the offer was read again on the day `reread` and that many answers changed:
 * only to somebody whose answers are all older than that, as they alone saw the page before. `newest` is when an answer was
 * last changed, in milliseconds since 1970; `today` and `reread` are `YYYY-MM-DD`.
 */
export function tellReread(newest: number | undefined, reread: string | undefined, today: string): boolean {
  if (newest === undefined || reread === undefined) return false;
  const told = compare(today, reread) >= 0 && compare(today, dayAtAge(reread, 0, toldFor)) < 0;
  return told && newest < new Date(`${reread}T00:00:00`).getTime();
}
