/**
 * `npm run bench`: how fast and how small, with the target beside each number. `npm run bench -- size search` measures
 * those parts alone. It is no test: a missed target is marked, and the command succeeds all the same.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from '../../src/build/serve/ready.mjs';
import { build } from './build';
import { entitling } from './entitled';
import { firstReads } from './first-read';
import { growth } from './growth';
import { kept } from './kept';
import { lighthouse } from './lighthouse';
import { listing } from './lists';
import { nextPages } from './next-page';
import { printing } from './print';
import { type Part, type Result, type Row, reached, table } from './report';
import { searching } from './search';
import { type Stage, setStage } from './stage';
import { wording } from './words';

const languages = ['en', 'ar'];
const cache = join(root, '.cache');
const site = join(cache, 'bench-site');

const parts: Record<Part, (stage: Stage) => AsyncGenerator<Row> | Promise<Row[]>> = {
  size: async function* (stage) {
    yield* firstReads(stage, site, languages);
    yield* kept(stage);
  },
  search: (stage) => searching(stage),
  pages: (stage) => nextPages(stage),
  lists: (stage) => listing(stage, site),
  lighthouse: (stage) => lighthouse(stage, languages),
  entitled: async () => entitling(join(root, 'locales')),
  print: () => printing(join(root, 'locales'), join(cache, 'bench-print'), languages),
  growth: () => growth(join(cache, 'bench-growth')),
  words: () => wording(join(cache, 'bench-words')),
};

async function measure(part: Part): Promise<Result> {
  const start = performance.now();
  const stage = await setStage(site);
  const rows: Row[] = [];
  let fault: { fault?: string } = {};
  try {
    for await (const row of await parts[part](stage)) rows.push(row);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    fault = { fault: message.split('\n').slice(0, 6).join('\n  ') };
  }
  await stage.close();
  return { part, seconds: (performance.now() - start) / 1000, load: loadavg()[0] ?? 0, rows, ...fault };
}

async function main(): Promise<void> {
  const known = Object.keys(parts) as Part[];
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !known.some((part) => part === name));
  if (unknown)
    throw new Error(`"${unknown}" is no part of the bench. Write one or more of: ${known.join(', ')}.`);
  mkdirSync(cache, { recursive: true });
  const { clock, processor } = await build(site);
  console.log(`Built in ${clock.toFixed(1)} s (processor time ${processor.toFixed(1)} s).\n`);
  const results: Result[] = [];
  for (const part of known.filter((name) => asked.length === 0 || asked.includes(name))) {
    const result = await measure(part);
    results.push(result);
    console.log(`${table(result)}\n`);
  }
  const busy = results.filter(({ load }) => load > cpus().length + 1);
  if (busy.length > 0)
    console.log('This computer was busy with other work meanwhile: the times are longer than they would be.');
  const rows = results.flatMap((result) => result.rows).filter(({ target }) => target !== undefined);
  const missed = rows.filter((row) => !reached(row)).length;
  console.log(`${rows.length - missed} of ${rows.length} targets reached, ${missed} missed.`);
  writeFileSync(
    join(cache, 'bench.json'),
    `${JSON.stringify({ made: new Date().toISOString(), results }, null, 2)}\n`,
  );
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
});
