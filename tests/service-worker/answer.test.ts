import { expect, it } from 'vitest';
import { answerPage } from '../../src/service-worker/answer';

const answer = (path: string) => answerPage(new URL(path, 'https://a.example'), ['en', 'ar', 'ckb']);

it.each(['/ar/', '/ar', '/ar/housing/', '/ar/search/?q=gym', '/ar/housing/#deposit', '/ar/no-such-page/'])(
  'opens %s in the language of the address',
  (path) => {
    expect(answer(path)).toEqual({ kind: 'shell', lang: 'ar' });
  },
);

it('knows a language by its whole code', () => {
  expect(answer('/ckb/')).toEqual({ kind: 'shell', lang: 'ckb' });
  expect(answer('/ck/')).toEqual({ kind: 'network' });
});

it.each(['/', '/?go=help', '/index.html'])('chooses a language at %s', (path) => {
  expect(answer(path)).toEqual({ kind: 'chooser' });
});

it.each([
  '/404.html',
  '/ar/404.html',
  '/ar/offer.pdf',
  '/print/ar/',
  '/sw.js',
  '/robots.txt',
  '/assets/x.js',
])('does not answer the file %s with the app', (path) => {
  expect(answer(path)).toEqual({ kind: 'pass' });
});

it('asks the network for what it does not know', () => {
  expect(answer('/xx/housing/')).toEqual({ kind: 'network' });
});
