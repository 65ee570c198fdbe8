/** The day of a moment, or of now, in the phone's own calendar, `YYYY-MM-DD`. */
export function phoneDay(moment = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
