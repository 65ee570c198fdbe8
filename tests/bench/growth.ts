/** What happens to the first load and the build as languages and topics are added. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/serve/ready.mjs';
import { build } from './build';
import { firstRead } from './first-read';
import type { Row } from './report';
import { setStage } from './stage';
import { makeLocales } from './synthetic';

const sizes = [
  { languages: 2, topics: 13 },
  { languages: 12, topics: 13 },
  { languages: 48, topics: 13 },
  { languages: 2, topics: 130 },
];
const heaviest = '/ar/leaving-care/';
/** How much larger a first load may be than with two languages, in kB. A council's language menu is part of every page. */
const slack = 1;

/** Megabytes of all files that a host keeps, without the ready-made compressed ones. */
function weight(dir: string): number {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const own = files.filter(({ name }) => !/\.(br|gz)$/.test(name));
  return own.reduce((bytes, { parentPath, name }) => bytes + statSync(join(parentPath, name)).size, 0) / 1000;
}

/** First read, build time and size of each; every folder is made below `dir` and taken away again. */
export async function* growth(dir: string): AsyncGenerator<Row> {
  const seconds: number[] = [];
  let first: number | undefined;
  for (const { languages, topics } of sizes) {
    const name = `${languages} languages, ${topics} topics:`;
    const locales = join(dir, 'locales');
    const site = join(dir, 'site');
    makeLocales(process.env.WAYMARK_LOCALES ?? join(root, 'locales'), locales, languages, topics);
    const took = await build(site, locales);
    seconds.push(took.processor);
    const stage = await setStage(site);
    const page = (await firstRead(stage, heaviest)).total / 1000;
    const home = (await firstRead(stage, '/ar/')).total / 1000;
    await stage.close();
    first ??= page;
    yield* [
      {
        what: `${name} first read of ${heaviest}`,
        value: page,
        unit: 'kB',
        target: Number((first + slack).toFixed(1)),
      },
      { what: `${name} first read of /ar/, which names every topic`, value: home, unit: 'kB' },
      { what: `${name} build`, value: took.clock, unit: 's', ...(languages === 12 ? { target: 15 } : {}) },
      { what: `${name} build, processor time`, value: took.processor, unit: 's' },
      { what: `${name} size`, value: weight(site), unit: 'kB' },
    ] satisfies Row[];
  }
  rmSync(dir, { recursive: true, force: true });
  const [two = NaN, twelve = NaN, many = NaN] = seconds;
  const early = (twelve - two) / 10;
  const late = (many - twelve) / 36;
  yield {
    what: 'a language more, from 12 to 48 against from 2 to 12',
    value: late / early,
    unit: '×',
    target: 1.25,
  };
}
