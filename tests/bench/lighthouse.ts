/** Lighthouse on five pages in each language, as it comes: a mid-range phone on a slow mobile network. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../../src/build/serve/browser.mjs';
import { root } from '../../src/build/serve/ready.mjs';
import type { Row } from './report';
import { browserFlags, type Stage } from './stage';

const places = ['', 'housing/', 'leaving-care/', 'help/', 'search/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** What is read of Lighthouse's report. Scores are from 0 to 1; null where it could not tell. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>;
}

async function report(url: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(root, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--quiet',
      '--output=json',
      `--only-categories=${categories.join(',')}`,
      `--chrome-flags=${['--headless=new', ...browserFlags].join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: findBrowser() }, maxBuffer: 50_000_000, timeout: 120_000 },
  );
  return JSON.parse(stdout) as Report;
}

/** The titles of what took points off a category. */
function faults({ categories: all, audits }: Report, category: string): string {
  const refs = all[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  const lost = refs
    .flatMap(({ id }) => audits[id] ?? [])
    .filter(({ score }) => score !== null && score < 0.9);
  return lost.map(({ title }) => title).join('; ');
}

/**
 * The four scores and the largest paint of each page. The pages name their published address as canonical while they
 * are served from this machine: Lighthouse takes a canonical on another host as it is, so this changes no score.
 */
export async function* lighthouse(stage: Stage, languages: readonly string[]): AsyncGenerator<Row> {
  for (const path of languages.flatMap((lang) => places.map((place) => `/${lang}/${place}`))) {
    const found = await report(`${stage.url}${path}`);
    for (const category of categories) {
      const value = (found.categories[category]?.score ?? 0) * 100;
      const why = value < 100 ? faults(found, category) : '';
      yield {
        what: `${path} ${category}${why ? ` (${why})` : ''}`,
        value,
        unit: '',
        target: 100,
        atLeast: true,
      };
    }
    const paint = (found.audits['largest-contentful-paint']?.numericValue ?? NaN) / 1000;
    yield { what: `${path} largest paint`, value: paint, unit: 's', target: 0.95 };
  }
}
