import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Block, Doc, Inline } from '../../src/offer/pack';
import { type Element, elements, textOf } from './html';
import { allAddresses, codes, packOf, treeAt } from './render';

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
  existsSync(`public${path}`) || /^\/(assets|packs)\/[\w.-]+$/.test(path) || path === '/manifest.webmanifest';

const keys = new RegExp(
  `\\b(${Object.keys(packOf('en').ui).join('|')})\\.[a-z]\\w+|\\{\\{?|\\[object|undefined`,
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

/** The hard words that a piece of text explains. */
function hardWords(pieces: Inline[]): string[] {
  return pieces.flatMap((piece) => {
    if (typeof piece === 'string') return [];
    const inside = piece[piece.length - 1];
    const below = Array.isArray(inside) ? hardWords(inside) : [];
    return piece[0] === 'w' ? [piece[1], ...below] : below;
  });
}
const lines = (blocks: Block[] = []) =>
  blocks.flatMap(([kind, content]) => (kind === 'p' ? [content] : content));

describe.each(codes)('the pack in %s', (code) => {
  const pack = packOf(code);
  const docs: Doc[] = [...Object.values(pack.topics), pack.pledge, pack.people, pack.help, pack.about];

  test('explains every hard word that it uses, and thirty or more', () => {
    const known = pack.glossary.sections.map(({ id }) => id);
    const used = [...docs, pack.glossary].flatMap(({ intro, sections }) =>
      [intro, ...sections.flatMap((s) => [s.body, s.not, s.immigration, s.unclear])]
        .flatMap(lines)
        .flatMap(hardWords),
    );
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    expect(known.length).toBeGreaterThanOrEqual(30);
    for (const { title, body } of pack.glossary.sections) {
      expect(title).not.toBe('');
      expect(body.length, title).toBeGreaterThan(0);
    }
  });

  test('says of every entitlement who gives it, whom to ask, where it is written and when that was checked', () => {
    const roles = pack.people.sections.map(({ id }) => id);
    const sources = pack.sources.map(({ id }) => id);
    for (const { id, sections } of Object.values(pack.topics)) {
      expect(sections.length, id).toBeGreaterThan(0);
      for (const { id: section, card, body } of sections) {
        const at = `${id}#${section}`;
        expect(body.length, at).toBeGreaterThan(0);
        expect(['law', 'extra', 'other', 'info'], at).toContain(card?.basis);
        if (card?.basis === 'other') expect(card.by, at).toBeTruthy();
        expect(card?.arranges, at).not.toEqual([]);
        for (const role of card?.arranges ?? []) expect(roles, at).toContain(role);
        expect(card?.sources, at).not.toEqual([]);
        for (const source of card?.sources ?? []) expect(sources, at).toContain(source);
        expect(card?.checked, at).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(card && card.due > card.checked, at).toBe(true);
        expect(card?.immigration, at).toBeTruthy();
      }
    }
  });

  test('leads from every promise to the part of a topic that keeps it', () => {
    expect(pack.pledgeList.map(({ id }) => id)).toEqual(pack.pledge.sections.map(({ id }) => id));
    for (const { id, topic, section } of pack.pledgeList) {
      const kept = pack.topics[topic]?.sections.map((part) => part.id) ?? [];
      expect(kept, id).toContain(section ?? kept[0]);
    }
  });

  test('names and shows nobody', () => {
    expect(pack.people.sections.length).toBeGreaterThan(0);
    expect(Object.values(pack.persons).filter(({ name, photo }) => name || photo)).toEqual([]);
  });

  test('has the words of every contact', () => {
    expect(pack.help.sections.map(({ id }) => id).sort()).toEqual(pack.contacts.map(({ id }) => id).sort());
  });
});

test('every language has the same sections in the same order, and none of them borrowed', () => {
  const shape = (code: string) => {
    const { topics, pledge, people, help, about, ...pack } = packOf(code);
    // The glossary stands in the order of each language's own alphabet.
    const sections = pack.glossary.sections.toSorted((a, b) => a.id.localeCompare(b.id));
    const glossary = { ...pack.glossary, sections };
    return [...Object.values(topics), pledge, people, help, glossary, about].map(({ sections }) =>
      sections.map(({ id, lang, not, immigration, unclear }) => ({
        id,
        borrowed: lang,
        boxes: [not, immigration, unclear].map((blocks) => blocks?.length ?? 0),
      })),
    );
  };
  for (const code of codes) expect(shape(code)).toEqual(shape('en'));
});

test('every language has the same lists and dates, in words of its own', () => {
  const shape = (code: string) => {
    const { lists, dateRules, listsPage, datesPage } = packOf(code);
    return {
      pages: [listsPage, datesPage].map(({ lang, intro }) => [lang, intro.length]),
      lists: lists.map(({ title, body, items, fresh: _, ...rest }) => ({
        ...rest,
        words: title !== '' && body.length > 0,
        items: items.map(({ words, ...item }) => ({ ...item, words: words.length > 0 })),
      })),
      rules: dateRules.map(({ title, neutral, body, missed, variants, fresh: _, ...rest }) => ({
        ...rest,
        words: title !== '' && neutral !== '' && neutral !== title && body.length > 0 && missed.length > 0,
        variants: variants?.map(({ words, ...variant }) => ({ ...variant, words: words.length > 0 })),
      })),
    };
  };
  const english = shape('en');
  const borrowed = /"lang":|"words":false/;
  expect(JSON.stringify(english)).not.toMatch(borrowed);
  expect(english.lists.length).toBeGreaterThan(12);
  expect(english.rules.length).toBeGreaterThan(20);
  for (const code of codes) expect(shape(code)).toEqual(english);
});
