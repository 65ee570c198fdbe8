/** What every pack of the published content has, whatever is in it. */
import { describe, expect, test } from 'vitest';
import type { Block, Doc, Inline, Pack } from '../../src/offer/pack';
import { packs } from './published';

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

describe.each(packs.map((pack) => [pack.language.code, pack] as const))('the pack in %s', (_, pack) => {
  const docs: Doc[] = [...Object.values(pack.topics), pack.pledge, pack.people, pack.help, pack.about];

  test('is filled in, and explains every hard word that it uses', () => {
    expect(JSON.stringify(pack)).not.toMatch(/\{[a-z][a-z0-9-]*\.[a-z]/);
    const known = pack.glossary.sections.map(({ id }) => id);
    const used = [...docs, pack.glossary].flatMap(({ intro, sections }) =>
      [intro, ...sections.flatMap((s) => [s.body, s.not, s.immigration, s.unclear])]
        .flatMap(lines)
        .flatMap(hardWords),
    );
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    for (const { title, body } of pack.glossary.sections) {
      expect(title).not.toBe('');
      expect(body.length, title).toBeGreaterThan(0);
    }
  });

  test('says of every entitlement who gives it, whom to ask, where it is written and when that was checked', () => {
    const roles = pack.people.sections.map(({ id }) => id);
    const sources = pack.sources.map(({ id }) => id);
    for (const { id, sections } of Object.values(pack.topics)) {
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

  test('has the words of every contact', () => {
    expect(pack.help.sections.map(({ id }) => id).sort()).toEqual(pack.contacts.map(({ id }) => id).sort());
  });
});

/** The sections, lists and dates of a pack, without their words. */
function shape(pack: Pack) {
  const { topics, pledge, people, help, about, lists, dateRules } = pack;
  // The glossary stands in the order of each language's own alphabet.
  const glossary = { sections: pack.glossary.sections.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  return {
    docs: [...Object.values(topics), pledge, people, help, glossary, about].map(({ sections }) =>
      sections.map(({ id, not, immigration, unclear }) => ({
        id,
        boxes: [not, immigration, unclear].map((blocks) => blocks?.length ?? 0),
      })),
    ),
    lists: lists.map(({ title, body, items, fresh: _, lang: _lang, ...rest }) => ({
      ...rest,
      words: title !== '' && body.length > 0,
      items: items.map(({ words, lang: _lang, ...item }) => ({ ...item, words: words.length > 0 })),
    })),
    rules: dateRules.map(({ title, neutral, body, missed, variants, fresh: _, lang: _lang, ...rest }) => ({
      ...rest,
      words: title !== '' && neutral !== '' && neutral !== title && body.length > 0 && missed.length > 0,
      variants: variants?.map(({ words, lang: _lang, ...variant }) => ({
        ...variant,
        words: words.length > 0,
      })),
    })),
  };
}

test('every language has the same sections, lists and dates in the same order, all with words', () => {
  const [english, ...others] = packs.map(shape);
  expect(JSON.stringify(english)).not.toContain('"words":false');
  for (const other of others) expect(other).toEqual(english);
});
