/** What the measurements say: rows of a table, each with its target beside it. */

export type Part =
  | 'size'
  | 'lighthouse'
  | 'search'
  | 'pages'
  | 'lists'
  | 'growth'
  | 'entitled'
  | 'print'
  | 'words';

export interface Row {
  what: string;
  value: number;
  /** `kB` is 1,000 bytes over the wire; '' is a bare number, such as a score. */
  unit: 'kB' | 's' | 'ms' | '×' | '';
  /** Where there is none, the number is shown for its own sake. */
  target?: number;
  /** Whether the target is the least or, as nearly always, the most that it may be. */
  atLeast?: boolean;
}

export interface Result {
  part: Part;
  seconds: number;
  /** How many programs wanted a processor at the end, on average of a minute. */
  load: number;
  rows: Row[];
  /** A sentence, where the part could not be measured to its end. */
  fault?: string;
}

const places = { kB: 1, s: 2, ms: 0, '×': 2, '': 0 };

/** Whether a number reaches its target, judged as it is shown; true where there is no target. */
export function reached({ value, unit, target, atLeast = false }: Row): boolean {
  if (target === undefined) return true;
  const shown = Number(value.toFixed(places[unit]));
  return atLeast ? shown >= target : shown <= target;
}

const amount = (value: number, unit: Row['unit']) => `${value.toFixed(places[unit])} ${unit}`.trim();

/** One part as lines of text: what, number, target, and a mark where the target is missed. */
export function table({ part, seconds, load, rows, fault }: Result): string {
  const width = Math.max(...rows.map(({ what }) => what.length), 20);
  const lines = rows.map((row) => {
    const { what, value, unit, target, atLeast } = row;
    const wanted = target === undefined ? '' : `${atLeast ? '≥' : '≤'} ${target} ${unit}`.trim();
    const number = amount(value, unit).padStart(10);
    return `  ${what.padEnd(width)} ${number}   ${wanted.padEnd(9)} ${reached(row) ? '' : '✗ MISSED'}`.trimEnd();
  });
  const head = `${part}, measured in ${seconds.toFixed(0)} s, load ${load.toFixed(1)}`;
  return [head, ...lines, ...(fault ? [`  Not measured to its end: ${fault}`] : [])].join('\n');
}

/** The middle of a list of numbers: NaN where it is empty. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[half] ?? NaN) : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
}
