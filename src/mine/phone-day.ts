/** The day of a moment in the phone's own calendar, `YYYY-MM-DD`. */
export function phoneDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
