/** Whole pence as every language shows them: `£3,000`, `£12.50`, `-£0.05`. Latin digits in every language. */
export function showPence(pence: number): string {
  const size = Math.abs(pence);
  const rest = size % 100 ? `.${String(size % 100).padStart(2, '0')}` : '';
  return `${pence < 0 ? '-' : ''}£${grouped(Math.floor(size / 100))}${rest}`;
}

/** A whole number with a comma before every three digits: `12,345`. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
