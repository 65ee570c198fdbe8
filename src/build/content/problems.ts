/** Something wrong in `locales/`, said so that the person who wrote the line can put it right. */
export interface Fault {
  level: 'error' | 'warning';
  kind: string;
  /** Relative to the project, such as `locales/en/offer/health.md`. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** What is wrong and what to write instead. */
  message: string;
}

/** Takes note of one fault: its kind, its place, its sentence. */
export type Report = (kind: string, file: string, line: number, message: string) => void;

/** Where the faults of one run are collected. */
export interface Faults {
  all: Fault[];
  error: Report;
  warn: Report;
}

/** The longest sentence that anybody reads. */
const longest = 1500;

/** A sentence that quotes a word of 100,000 letters, without most of that. What to do stands at its end. */
const readable = (message: string) =>
  message.length > longest ? `${message.slice(0, longest - 500)} … ${message.slice(-500)}` : message;

/** A fresh, empty collection of faults. */
export function collectFaults(): Faults {
  const all: Fault[] = [];
  const report =
    (level: Fault['level']): Report =>
    (kind, file, line, message) => {
      all.push({ level, kind, file, line, message: readable(message) });
    };
  return { all, error: report('error'), warn: report('warning') };
}

/** The fault as one line of text: `locales/en/offer/health.md:12: …`. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}: ${fault.message}`;
}

/** The same faults by file, then line. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.message, b.message),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Names in a sentence: `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[], last = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

/** ` Did you mean X?` for the name most like `wrong`, or '' when none is close. */
export function didYouMean(wrong: string, names: Iterable<string>, show = (name: string) => name): string {
  let best = '';
  let least = Math.max(2, Math.floor(wrong.length / 3)) + 1;
  for (const name of names) {
    const steps = distance(wrong, name, least);
    if (steps < least) {
      least = steps;
      best = name;
    }
  }
  return best ? ` Did you mean ${show(best)}?` : '';
}

/** How many letters must change to get from `a` to `b`. Stops counting at `enough`. */
function distance(a: string, b: string, enough: number): number {
  if (Math.abs(a.length - b.length) >= enough) return enough;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? enough;
}
