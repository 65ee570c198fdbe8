import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addresses, idOf, listPlace, ownList, pageIds, readAddress, to } from '../src/routes';

const languages = ['en', 'ar', 'ti'];
const topics = ['housing', 'money', 'leaving-care'];
const lists = ['my-documents', 'first-home'];
const listPlaces = [...lists, ownList].map(listPlace);
const places = [...pageIds, ...topics, ...listPlaces];
const kinds = [...pageIds, 'topic', 'list', 'choose', 'shell', 'missing'];

const read = (path: string) => readAddress(path, languages, topics, lists);
const lang = fc.constantFrom(...languages);
const place = fc.constantFrom(...places);

describe('an address', () => {
  test('is made from a language, a place and a section', () => {
    expect(to('ar')).toBe('/ar/');
    expect(to('ar', 'home', 'danger')).toBe('/ar/#danger');
    expect(to('ar', 'housing')).toBe('/ar/housing/');
    expect(to('ar', 'housing', 'deposit')).toBe('/ar/housing/#deposit');
    expect(to('ar', listPlace('my-documents'), 'passport')).toBe('/ar/lists/my-documents/#passport');
  });

  test.each([
    ['#deposit', 'deposit'],
    ['#%D8%B9', 'ع'],
    ['#deposit%', 'deposit'],
    ['#deposit%2', 'deposit'],
    ['#%D8%B9%D8', ''],
    ['#100%sure', '100%sure'],
    ['#', ''],
    ['', ''],
  ])('names after %s the id "%s"', (hash, id) => {
    expect(idOf(hash)).toBe(id);
  });

  test('leads back to what it was made from', () => {
    fc.assert(
      fc.property(lang, place, (code, id) => {
        const list = listPlaces.includes(id) ? id.slice('lists/'.length) : '';
        const page = topics.includes(id) ? 'topic' : list ? 'list' : id;
        const topic = page === 'topic' ? id : list;
        expect(read(to(code, id))).toEqual({ lang: code, page, topic });
      }),
    );
  });

  test('may lack its last slash, or have one too many', () => {
    fc.assert(
      fc.property(lang, place, fc.integer({ min: 0, max: 3 }), (code, id, slashes) => {
        const path = to(code, id).replace(/\/$/, '/'.repeat(slashes));
        expect(read(path)).toEqual(read(to(code, id)));
      }),
    );
  });
});

describe('an unknown address', () => {
  test.each([
    ['/en/nothing/', 'en'],
    ['/ar/housing/deposit/', 'ar'],
    ['/ar/home/', 'ar'],
    ['/en/HOUSING/', 'en'],
    ['/en/index.html', 'en'],
    ['/en/404.html', 'en'],
    ['/xx/', ''],
    ['/housing/', ''],
    ['/en/lists/nothing/', 'en'],
    ['/en/lists/my-documents/passport/', 'en'],
    ['/en/dates/my-documents/', 'en'],
    ['/en/own/', 'en'],
    ['/404.html', ''],
    ['/EN/', ''],
  ])('%s is missing, in the language it has', (path, code) => {
    expect(read(path)).toEqual({ lang: code, page: 'missing', topic: '' });
  });

  test('never throws, and is always one of the pages there are', () => {
    const part = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      lang,
      place,
      fc.constant('constructor'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const route = read(`/${parts.join('/')}`);
        expect(kinds).toContain(route.page);
        expect(['', ...languages]).toContain(route.lang);
        const ids = route.page === 'topic' ? topics : route.page === 'list' ? [...lists, ownList] : [''];
        expect(ids).toContain(route.topic);
        if (route.lang === '') expect(['choose', 'missing']).toContain(route.page);
      }),
      { numRuns: 400 },
    );
  });
});

describe('the prerendered addresses', () => {
  const all = addresses(languages, topics, lists);

  test('are every place in every language, the choice, the shells and the pages for what is missing', () => {
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(2 + languages.length * (places.length + 2));
    for (const code of languages) {
      for (const id of places) expect(all).toContain(to(code, id));
      expect(read(`/${code}/shell.html`)).toEqual({ lang: code, page: 'shell', topic: '' });
    }
  });

  test('each lead to their own page', () => {
    const seen = all.map((path) => Object.values(read(path)).join(' '));
    expect(new Set(seen).size).toBe(all.length);
    expect(read('/')).toEqual({ lang: '', page: 'choose', topic: '' });
  });
});
