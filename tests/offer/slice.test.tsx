import { brotliCompressSync } from 'node:zlib';
import { renderToStringAsync } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { App } from '../../src/app/app';
import { pageOf, pathOf } from '../../src/app/screens';
import { splitPack } from '../../src/build/site/split';
import { makeSay } from '../../src/language/words';
import { needsWholePack } from '../../src/offer/docs';
import type { Pack } from '../../src/offer/pack';
import { slice } from '../../src/offer/slice';
import { readAddress } from '../../src/routes';
import { allAddresses, codes, htmlAt, listIds, packOf, standAt, topicIds } from '../pages/render';

/** Over the wire, in bytes: what a pack may weigh, and what a page may carry of it. */
const packLimit = 55_000;
/** A letter of these scripts takes three bytes, of Arabic two, of Latin one. */
const packLimits: Record<string, number> = { ti: 60_000 };
const sliceLimit = 9_500;

const routeOf = (url: string) => readAddress(url, codes, topicIds, listIds);
const pages = allAddresses.filter((url) => routeOf(url).lang);
const wholeAt = (url: string) => packOf(routeOf(url).lang);
const sliceAt = (url: string) => slice(wholeAt(url), routeOf(url));
/** What the script takes the page over from: its slice, or the whole pack where it waits for that. */
const takenAt = (url: string) => (needsWholePack(routeOf(url)) ? wholeAt(url) : sliceAt(url));

/** The page drawn from this pack and its words, and from nothing else. */
async function draw(url: string, pack: Pack): Promise<string> {
  const route = routeOf(url);
  standAt(url);
  const start = { path: pathOf(url), route, pack, Page: await pageOf(route.page) };
  const say = makeSay(route.lang, pack.ui);
  return renderToStringAsync(<App start={start} say={say} packAddress="/pack" sourceAddress="/source" />);
}

/** Where two pages part, with a little of both; nothing when they are the same. */
function difference(one: string, other: string): string[] {
  if (one === other) return [];
  const at = [...one].findIndex((sign, i) => sign !== other[i]);
  return [one, other].map((html) => html.slice(Math.max(0, at - 60), at + 120));
}

test.each(pages)(
  '%s: sent, taken over from its slice, or drawn from the whole pack, it is the same',
  async (url) => {
    const taken = await draw(url, takenAt(url));
    expect(difference(await htmlAt(url), taken)).toEqual([]);
    expect(difference(await draw(url, wholeAt(url)), taken)).toEqual([]);
  },
);

const weight = (data: unknown) => brotliCompressSync(JSON.stringify(data)).length;

test.each(codes)('the pack of the offer is light: %s', (code) => {
  const { offer, own } = splitPack(packOf(code));
  const bytes = weight(offer);
  const limit = packLimits[code] ?? packLimit;
  console.log(`${code}: ${bytes} bytes of ${limit} for the pack, and ${weight(own)} beside it`);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test('no page carries more of a pack than it may', () => {
  const sizes = pages.map((url) => ({ url, bytes: weight(sliceAt(url)) })).sort((a, b) => b.bytes - a.bytes);
  console.log(sizes.slice(0, 5).map(({ url, bytes }) => `${bytes} bytes of ${sliceLimit}: ${url}`));
  expect(sizes.filter(({ bytes }) => bytes > sliceLimit)).toEqual([]);
});
