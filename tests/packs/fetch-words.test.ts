/** A page fetches words with no worker between: it takes the file that is named and nothing else. */
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchWords, WrongFileError } from '../../src/packs/fetch-words';
import { loadPack, noteSent } from '../../src/packs/load';

const text = JSON.stringify({ words: 'أهلا', made: '', languages: [{ code: 'ar' }] });
const named = (body: string) =>
  `/packs/ar.${createHash('sha256').update(body).digest('base64url').slice(0, 8)}.json`;
const address = named(text);
const good = () => new Response(text);
const asked: string[] = [];
let answers: (() => Response)[] = [];
const events: string[] = [];

beforeEach(() => {
  asked.length = 0;
  events.length = 0;
  vi.stubGlobal('fetch', async (_: string, { cache }: { cache: string }) => {
    asked.push(cache);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
  vi.stubGlobal('dispatchEvent', ({ type }: Event) => events.push(type) > 0);
});
afterEach(() => vi.unstubAllGlobals());

it('takes the file, asked for as the browser likes', async () => {
  answers = [good];
  expect(await fetchWords(address)).toEqual(JSON.parse(text));
  expect(asked).toEqual(['default']);
});

it.each<[string, () => Response]>([
  ['nothing there', () => new Response('Not found', { status: 404 })],
  ['a login page', () => new Response('<p>Log in</p>', { headers: { 'content-type': 'text/html' } })],
  ['half of it', () => new Response(text.slice(0, 20))],
  ['nothing in it', () => new Response('')],
  ['the words of another build', () => new Response(text.replace('أهلا', 'مرحبا'))],
])('takes nothing else, and asks the network once more: %s', async (_, wrong) => {
  answers = [wrong, good];
  expect(await fetchWords(address)).toEqual(JSON.parse(text));
  expect(asked).toEqual(['default', 'reload']);
  answers = [wrong];
  await expect(fetchWords(address)).rejects.toThrow(WrongFileError);
  expect(asked).toHaveLength(4);
});

it('takes what can be read as words where the browser has no digests', async () => {
  vi.stubGlobal('crypto', {});
  answers = [() => new Response('<p>Log in</p>'), good];
  expect(await fetchWords(address)).toEqual(JSON.parse(text));
});

it('tells of words that are not there as of a part of the script, and not of a lost signal', async () => {
  answers = [];
  await expect(loadPack(address)).rejects.toThrow(TypeError);
  expect(events).toEqual([]);
  answers = [() => new Response('', { status: 404 })];
  await expect(loadPack(address)).rejects.toThrow('404 for /packs/ar.');
  await vi.waitFor(() => expect(events).toEqual(['vite:preloadError']));
});

it('puts together what is in the file and what the page brought', async () => {
  noteSent({ made: '2026-11-30', languages: [{ code: 'ar', name: 'العربية', dir: 'rtl', checked: 40 }] });
  answers = [good];
  expect(await loadPack(address)).toMatchObject({
    words: 'أهلا',
    made: '2026-11-30',
    languages: [{ checked: 40 }],
  });
});
