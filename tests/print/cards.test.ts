/** The help-now cards name everybody who helps, with what the council has published of them and nothing else. */
import { expect, test } from 'vitest';
import { renderPaper } from '../../src/build/print/render';
import type { Contact } from '../../src/offer/pack';
import { elements, parse, textOf } from '../pages/html';
import { codes, packOf } from '../pages/render';

/** The lines of the first card. */
function linesOf(lang: string, contacts: Contact[] = packOf(lang).contacts): string[][] {
  const all = elements(parse(renderPaper('help', { ...packOf(lang), contacts }, {})));
  const card = all.find(({ attributes }) => attributes.class === 'card');
  if (!card) throw new Error('There is no card.');
  return elements(card)
    .filter(({ attributes }) => attributes.class === 'card-line')
    .map((line) =>
      elements(line)
        .filter(({ tag }) => tag === 'bdi')
        .map((way) => textOf(way)),
    );
}

test.each(codes)('%s: everybody who helps is on the card, with a way to reach them', (lang) => {
  const named = packOf(lang).contacts.filter(({ group }) => group !== 'complain');
  const lines = linesOf(lang);
  expect(lines).toHaveLength(named.length);
  for (const [nth, { phone, text, email, web }] of named.entries()) {
    expect(lines[nth]?.length).toBeGreaterThan(0);
    for (const way of lines[nth] ?? [])
      expect([phone, text, email, web?.replace(/^https:\/\/(www\.)?/, '')]).toContain(way);
  }
});

test('a number comes first, then an email address, then the web; what has none of them is not on the card', () => {
  const some: Contact[] = [
    { id: 'a', group: 'support', phone: '020 7946 0000', text: '07700 900123', email: 'a@b.example' },
    { id: 'b', group: 'support', email: 'b@b.example', web: 'https://b.example' },
    { id: 'c', group: 'support', web: 'https://c.example/help' },
    { id: 'd', group: 'support' },
  ];
  expect(linesOf('ar', some)).toEqual([
    ['020 7946 0000', '07700 900123'],
    ['b@b.example'],
    ['c.example/help'],
  ]);
});
