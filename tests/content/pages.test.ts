/** Every page of the published content, as the build makes it. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { thirdPartyFile, to } from '../../src/routes';
import { byId, type Element, elements, textOf } from '../pages/html';
import { allAddresses, codes, packOf, places, treeAt } from '../pages/render';

const idsOf = (root: Element) => elements(root).flatMap(({ attributes }) => attributes.id ?? []);

const known = new Map<string, Set<string>>();
/** The ids on the page at an address. */
async function idsAt(url: string): Promise<Set<string>> {
  const ids = known.get(url) ?? new Set(idsOf(await treeAt(url)));
  known.set(url, ids);
  return ids;
}

/** Files that stand beside the pages: the app's own and those that the build writes. */
const isFile = (path: string) =>
  existsSync(`public${path}`) ||
  /^\/(assets|packs)\/[\w.-]+$/.test(path) ||
  [`/${thirdPartyFile}`, '/manifest.webmanifest'].includes(path);

// An address of the web may begin as a key does: it goes on after the second word, or stands in a longer one.
const keys = new RegExp(
  `(?<![\\w@./-])(${Object.keys(packOf('en').ui).join('|')})\\.[a-z]\\w+(?![\\w/-]|\\.\\w)|\\{\\{?|\\[object|undefined`,
  'g',
);

/** The page of questions shows the one that its address names. */
const questions = (path: string) => (path.endsWith('/me/') ? packOf('en').questions.map(({ id }) => id) : []);

describe.each(allAddresses)('%s', (url) => {
  test('every link leads to a page that is made, and to something on it', async () => {
    const dead: string[] = [];
    for (const { tag, attributes } of elements(await treeAt(url))) {
      const { href } = attributes;
      if (tag !== 'a' || !href || /^(https|tel|sms|mailto):/.test(href)) continue;
      const [whole = '', id = ''] = href.startsWith('#') ? [url, href.slice(1)] : href.split('#');
      // A second language beside the first is the same page.
      const path = whole.replace(/\?and=\w+$/, '');
      const part = decodeURIComponent(id);
      const there =
        allAddresses.includes(path) &&
        (part === '' || questions(path).includes(part) || (await idsAt(path)).has(part));
      if (!there && !isFile(path)) dead.push(href);
    }
    expect(dead).toEqual([]);
  });

  test('no id stands twice, one heading is the first, and what labels a part is there', async () => {
    const root = await treeAt(url);
    const ids = idsOf(root);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const labels = elements(root).flatMap(({ attributes }) =>
      `${attributes['aria-labelledby'] ?? ''} ${attributes['aria-describedby'] ?? ''}`
        .split(' ')
        .filter(Boolean),
    );
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
    const shell = url.endsWith('/shell.html');
    expect(elements(root).filter(({ tag }) => tag === 'h1')).toHaveLength(shell ? 0 : 1);
  });

  test('no word is missing: nothing reads as a key, a token or an object', async () => {
    expect(textOf(await treeAt(url)).match(keys) ?? []).toEqual([]);
  });
});

/** Dates are said in each language's own words, and in English where it has none yet: here they are compared as days. */
function withoutMonths(text: string, lang: string): string {
  const { months, first = '' } = packOf(lang).language;
  const all = [...months.entries(), ...packOf('en').language.months.entries()];
  const named = all.reduce((rest, [i, month]) => rest.replaceAll(month, `month ${i + 1}`), text);
  const [before] = first.split('{month}');
  return before ? named.replaceAll(before, '1 ') : named;
}

/** Every amount, phone number, email, address and isolated value of a page, sorted, with its repeats. */
async function allValues(lang: string, place: string) {
  const root = await treeAt(to(lang, place));
  const main = byId(root, 'main');
  const text = textOf(main);
  const inside = elements(main);
  return {
    amounts: (text.match(/£[\d,.]*\d/g) ?? []).sort(),
    phones: (text.match(/\b(?:0\d{2,4}(?: \d{3,6})+|999)\b/g) ?? []).sort(),
    emails: (text.match(/[\w.]+@[\w.]+\w/g) ?? []).sort(),
    links: inside
      .map(({ attributes }) => attributes.href ?? '')
      .filter((href) => /^\w+:/.test(href))
      .sort(),
    values: inside
      .filter(({ tag }) => tag === 'bdi')
      .map((child) => withoutMonths(textOf(child), lang))
      // A word of the app may be set apart too, such as who can have something.
      .filter((value) => !/\p{L}/u.test(value.replace(/month \d+|\S+@\S+|https?:\S+/g, '')))
      .sort(),
  };
}

/** What is in `wanted` and not, or not as often, in `there`. */
const missing = (wanted: readonly string[], there: readonly string[]) => {
  const left = [...there];
  return wanted.filter((value) => {
    const at = left.indexOf(value);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

test.each(places)('values are the same in every language: %s', async (place) => {
  const { values, ...english } = await allValues('en', place);
  for (const code of codes) {
    const { values: there, ...others } = await allValues(code, place);
    expect(others).toEqual(english);
    // More may be set apart: where letters run the other way, so are the numbers in the words of the app.
    expect(missing(values, there)).toEqual([]);
  }
});
