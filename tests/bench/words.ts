/** How long somebody who edits words waits for `npm run check` and `npm run words -- status`, as languages are added. */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/build/serve/ready.mjs';
import type { Row } from './report';
import { makeLocales } from './synthetic';

const run = promisify(execFile);
const commands = {
  check: ['src/build/check/command.ts'],
  status: ['src/build/translate/command.ts', 'status'],
};
const sizes = [2, 12, 48];
/** Topics as the offer has them. */
const topics = 13;

/** How long a command took: seconds by the clock, and of processor time, which other work hardly changes. */
interface Took {
  clock: number;
  processor: number;
}

const counting = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('microseconds ' + (user + system)); });",
)}`;

/** The better of two tries. Throws what the command said where it failed. */
async function timed(args: readonly string[], locales: string): Promise<Took> {
  const took: Took[] = [];
  for (let time = 0; time < 2; time++) {
    const start = performance.now();
    const { stderr } = await run(process.execPath, ['--import', counting, '--import', 'tsx', ...args], {
      cwd: root,
      env: { ...process.env, WAYMARK_LOCALES: locales },
      maxBuffer: 50_000_000,
    });
    const processor = Number(/microseconds (\d+)\s*$/.exec(stderr)?.[1] ?? NaN) / 1_000_000;
    took.push({ clock: (performance.now() - start) / 1000, processor });
  }
  const least = (one: keyof Took) => Math.min(...took.map((times) => times[one]));
  return { clock: least('clock'), processor: least('processor') };
}

/** Both commands on copies of the real languages, made below `dir` and taken away again. */
export async function* wording(dir: string): AsyncGenerator<Row> {
  const took: Record<string, number[]> = { check: [], status: [] };
  for (const languages of sizes) {
    const locales = join(dir, 'locales');
    makeLocales(process.env.WAYMARK_LOCALES ?? join(root, 'locales'), locales, languages, topics);
    for (const [name, args] of Object.entries(commands)) {
      const { clock, processor } = await timed(args, locales);
      took[name]?.push(processor);
      const target = languages === 12 ? { target: 5 } : {};
      yield { what: `${languages} languages: ${name}`, value: clock, unit: 's', ...target };
      yield { what: `${languages} languages: ${name}, processor time`, value: processor, unit: 's' };
    }
  }
  rmSync(dir, { recursive: true, force: true });
  for (const [name, [two = NaN, twelve = NaN, many = NaN]] of Object.entries(took)) {
    const value = (many - twelve) / 36 / ((twelve - two) / 10);
    const what = `${name}: a language more, from 12 to 48 against from 2 to 12`;
    yield { what, value, unit: '×', target: 1.25 };
  }
}
