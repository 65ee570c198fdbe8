/** How much a phone that was never here fetches until a page stands and answers, by kind of file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Row } from './report';
import { newPhone, type Stage } from './stage';

type Kind = 'html' | 'script' | 'style' | 'other';

/** Bytes of bodies over the wire by kind of file, and of all response headers together (HTTP/1.1, so uncompressed). */
type FirstRead = Record<Kind | 'total' | 'headers', number>;

const kinds: Record<string, Kind> = { Document: 'html', Script: 'script', Stylesheet: 'style' };

/**
 * Loads `path` with an empty cache. What the page begins in the background waits for the browser to be idle, and here
 * that moment never comes, so all that is fetched is what the first read needs. Throws where the page does not come alive.
 */
export async function firstRead(stage: Stage, path: string): Promise<FirstRead> {
  const { context, page } = await newPhone(stage);
  const read: FirstRead = { html: 0, script: 0, style: 0, other: 0, total: 0, headers: 0 };
  const answers = new Map<string, { kind: Kind; headers: number }>();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    answers.set(requestId, { kind: kinds[type] ?? 'other', headers: response.encodedDataLength });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const answer = answers.get(requestId);
    if (!answer) return;
    const body = encodedDataLength - answer.headers;
    read[answer.kind] += body;
    read.total += body;
    read.headers += answer.headers;
  });
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  // The theme can be changed, and the fold of a page opened, only once the script has taken the page over.
  await page.waitForFunction(() => Object.keys(document.querySelector('#app') ?? {}).includes('__k'));
  await context.close();
  return read;
}

/** The topics of a built site by the weight of their pages in `lang`, lightest first. */
function topicsByWeight(dir: string, lang: string): string[] {
  const pack = readdirSync(join(dir, 'packs')).find(
    (name) => name.startsWith(`${lang}.`) && name.endsWith('.json'),
  );
  if (!pack) throw new Error(`${dir}/packs has no pack of ${lang}. Build the site first.`);
  const { topicList } = JSON.parse(readFileSync(join(dir, 'packs', pack), 'utf8')) as {
    topicList: { id: string }[];
  };
  const weight = ({ id }: { id: string }) =>
    brotliCompressSync(readFileSync(join(dir, lang, id, 'index.html'))).length;
  return topicList
    .map((topic) => ({ id: topic.id, bytes: weight(topic) }))
    .sort((a, b) => a.bytes - b.bytes)
    .map(({ id }) => id);
}

/** The first read of the home page, the median topic and the heaviest one, in each language. */
export async function* firstReads(
  stage: Stage,
  dir: string,
  languages: readonly string[],
): AsyncGenerator<Row> {
  for (const lang of languages) {
    const topics = topicsByWeight(dir, lang);
    const places = ['', topics[Math.floor(topics.length / 2)], topics.at(-1)];
    for (const place of places) {
      const path = place ? `/${lang}/${place}/` : `/${lang}/`;
      const read = await firstRead(stage, path);
      const row = (what: string, bytes: number, target?: number): Row => ({
        what: `${path} ${what}`,
        value: bytes / 1000,
        unit: 'kB',
        ...(target === undefined ? {} : { target }),
      });
      yield* [
        row('first read', read.total, 42),
        row('· page', read.html),
        row('· script', read.script, 35),
        row('· stylesheet', read.style, 8),
        row('· pictures and the rest', read.other),
        row('· headers, not counted', read.headers),
      ];
    }
  }
}
