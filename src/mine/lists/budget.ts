/** A list's money, in whole pence, so that no sum ever loses one. */
import { latinDigits } from '../../language/digits';
import type { MyItem, Pence } from '../../store/model/records';

interface Budget {
  /** What there is to spend, where it is known. */
  total?: Pence;
  planned: Pence;
  spent: Pence;
  /** `total` less what is spent; below 0 when more is spent than there is. */
  left?: Pence;
  /** `total` less what is spent, and what is still planned on items that are not done: the rest of it, where a part was paid. */
  free?: Pence;
}

/** The sums of a list, of what is on it: items that were taken off do not count. */
export function budgetOf(
  items: readonly Pick<MyItem, 'planned' | 'spent' | 'done' | 'removed'>[],
  total?: Pence,
): Budget {
  let planned = 0;
  let spent = 0;
  let bound = 0;
  for (const item of items) {
    if (item.removed) continue;
    const plan = item.planned ?? 0;
    planned += plan;
    spent += item.spent ?? 0;
    bound += item.done ? (item.spent ?? plan) : Math.max(item.spent ?? 0, plan);
  }
  if (total === undefined) return { planned, spent };
  return { total, planned, spent, left: total - spent, free: total - bound };
}

/** The most pence that one field takes. */
const most = 100_000_000;

/**
 * What a person typed as pence: `12`, `12.5`, `12,50`, `£1,250.50`, in the digits of any script. Undefined where it is not an
 * amount, is below 0, has parts of a penny, or is more than a million pounds.
 */
export function penceOf(typed: string): Pence | undefined {
  const text = latinDigits(typed)
    .replaceAll('٫', '.')
    .replace(/[£\s\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/(\d)[,٬](?=\d{3}(?!\d))/g, '$1')
    .replace(/,(?=\d\d$)/, '.');
  const [, pounds, pence = ''] = /^(\d{1,7})(?:\.(\d{0,2}))?$/.exec(text) ?? [];
  if (pounds === undefined) return undefined;
  const sum = Number(pounds) * 100 + Number(pence.padEnd(2, '0'));
  return sum <= most ? sum : undefined;
}
