/**
 * `npm run attack`: the long attacks, which are no part of `npm test`. `npm run attack -- damaged-backups --count 1000`
 * runs those named; `--seed 7` makes other tries, `--from 41 --count 1` repeats one; `--list` says what there is.
 * Prints a table, n tried and n lost, and fails where anything was lost or fewer could be tried than were asked for.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Attack, chanceOfTry, NotTried } from './attack';

interface Result {
  name: string;
  tried: number;
  lost: number;
  notTried: number;
  seconds: number;
}

/** More losses than this say nothing new. */
const shownLosses = 20;
const folder = join(import.meta.dirname, 'attacks');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
  .sort();

const attackOf = async (name: string) =>
  ((await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as { attack: Attack }).attack;

/** A whole number that was given as text. Throws RangeError where it is none. */
function number(given: string, option: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new RangeError(`--${option} is a whole number, not "${given}".`);
  return Number(given);
}

async function run(name: string, seed: number, from: number, count: number): Promise<Result> {
  const attack = await attackOf(name);
  const own = mkdtempSync(join(tmpdir(), `attack-${name}-`));
  const start = performance.now();
  let tried = 0;
  let lost = 0;
  let notTried = 0;
  const lose = (nth: number, what: string) => {
    lost += 1;
    if (lost <= shownLosses) console.log(`  ${name} --seed ${seed} --from ${nth} --count 1: ${what}`);
  };
  try {
    const begun = await attack.begin({ count, folder: own });
    for (let nth = from; tried < count && notTried <= count; nth += 1) {
      try {
        const what = await begun.attempt(chanceOfTry(seed, nth), nth);
        if (what) lose(nth, what);
      } catch (error) {
        if (error instanceof NotTried) {
          if (notTried === 0) console.log(`  ${name}: not tried, ${error.message}`);
          notTried += 1;
          continue;
        }
        lose(nth, error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error));
      }
      tried += 1;
      if (tried % 100 === 0) console.log(`  ${name}: ${tried} of ${count} tried, ${lost} lost`);
    }
    await begun.end?.();
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return { name, tried, lost, notTried, seconds: (performance.now() - start) / 1000 };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '1000' },
      from: { type: 'string', default: '0' },
      list: { type: 'boolean', default: false },
    },
  });
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown) throw new RangeError(`"${unknown}" is no attack. There are: ${names.join(', ')}.`);
  if (values.list) {
    for (const name of names) console.log(`${name}: ${(await attackOf(name)).does}`);
    return;
  }
  const [seed, count, from] = (['seed', 'count', 'from'] as const).map((option) =>
    number(values[option], option),
  ) as [number, number, number];
  const results: Result[] = [];
  for (const name of positionals.length > 0 ? positionals : names)
    results.push(await run(name, seed, from, count));
  const wide = Math.max(...results.map(({ name }) => name.length));
  for (const { name, tried, lost, notTried, seconds } of results) {
    const apart = notTried ? `, ${notTried} could not be tried` : '';
    console.log(`${name.padEnd(wide)}  ${tried} tried, ${lost} lost${apart}  (${seconds.toFixed(0)} s)`);
  }
  if (results.some(({ tried, lost }) => lost > 0 || tried < count)) process.exitCode = 1;
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
