/** Whether the script has taken the page over. Until then it has to draw what the build drew. */
let taken = false;

/** False in the build and while the first page is taken over; from then on what only the phone knows can be drawn at once. */
export const isTakenOver = (): boolean => taken;

/** Called once the first page stands. */
export function takeOver(): void {
  taken = true;
}
