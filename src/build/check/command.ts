/** `npm run check`: prints every fault of `locales/`, one a line, errors last. Ends with 1 when there is an error. */

import { formatFault } from '../content/problems';
import { readLocales } from '../content/read';
import { check } from './check';

const { faults, complete } = check(
  readLocales(process.env.WAYMARK_LOCALES ?? 'locales'),
  new Date().toLocaleDateString('sv-SE'),
);
const errors = faults.filter((fault) => fault.level === 'error');
const warnings = faults.filter((fault) => fault.level === 'warning');
for (const fault of warnings) console.log(`warning ${formatFault(fault)}`);
for (const fault of errors) console.log(`error ${formatFault(fault)}`);
for (const [lang, percent] of Object.entries(complete)) console.log(`${lang}: ${percent}% complete`);
console.log(`${count(errors.length, 'error')}, ${count(warnings.length, 'warning')}`);
if (errors.length > 0) process.exitCode = 1;

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
