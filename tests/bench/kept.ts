/** What one visit fetches in the background so that English and the page's language work with no signal. */
import type { Row } from './report';
import { newPhone, openAndKeep, type Sent, type Stage } from './stage';

const sum = (sent: readonly Sent[]) => sent.reduce((bytes, one) => bytes + one.bytes, 0) / 1000;

/** The background of one visit to the Arabic home page, and each language's pack. */
export async function* kept(stage: Stage): AsyncGenerator<Row> {
  const { context, page } = await newPhone(stage);
  const before = stage.sent.length;
  await openAndKeep(page, '/ar/');
  const sent = stage.sent.slice(before);
  await context.close();
  // All that the page loads without waiting for an idle moment comes before the first part of the background.
  const start = sent.findIndex(({ path }) => /^\/assets\/board-/.test(path));
  const background = sent.slice(start);
  const of = (what: string, pattern: RegExp): Row => ({
    what: `· ${what}`,
    value: sum(background.filter(({ path }) => pattern.test(path))),
    unit: 'kB',
  });
  const packs = background.filter(({ path, bytes }) => path.startsWith('/packs/') && bytes > 0);
  yield* [
    { what: 'kept in the background, English and Arabic', value: sum(background), unit: 'kB', target: 200 },
    of('packs', /^\/packs\//),
    of('script', /\.js$/),
    of('pages', /(\.html|\/)$/),
    of('the rest', /(?<!\.js|\.html|\/|^\/packs\/.*)$/),
    { what: '· and the first read before it', value: sum(sent.slice(0, start)), unit: 'kB' },
    ...packs.map(({ path, bytes }): Row => {
      return { what: `pack ${path.slice('/packs/'.length)}`, value: bytes / 1000, unit: 'kB', target: 45 };
    }),
  ] satisfies Row[];
}
