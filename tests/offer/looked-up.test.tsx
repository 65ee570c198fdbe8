/** Where numbers come from: when they were looked up, and what an older paper says in place of a newer page. */
import { renderToStringAsync } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { App } from '../../src/app/app';
import { pageOf } from '../../src/app/screens';
import { makeSay } from '../../src/language/words';
import { lookedUp } from '../../src/offer/looked-up';
import type { Contact, Pack } from '../../src/offer/pack';
import { readAddress, to } from '../../src/routes';
import { byId, elements, parse, textOf } from '../pages/html';
import { codes, listIds, packOf, standAt, topicIds } from '../pages/render';

const contact = (id: string, rest: Partial<Contact> = {}): Contact => ({ id, group: 'support', ...rest });

test('the oldest and the newest day on which a number was looked up', () => {
  const days = ['2024-04-16', '2020-02-10', '2026-11-30'].map((checked) => contact(checked, { checked }));
  expect(lookedUp([contact('unknown'), ...days])).toEqual({ from: '2020-02-10', to: '2026-11-30' });
  expect(lookedUp(days.slice(0, 1))).toEqual({ from: '2024-04-16', to: '2024-04-16' });
  expect(lookedUp([contact('unknown')])).toBeUndefined();
  expect(lookedUp([])).toBeUndefined();
});

/** Help and a topic drawn with contacts and cards that say where the newer page differs. */
async function draw(place: string, change: (pack: Pack) => Partial<Pack>) {
  const real = packOf('en');
  const pack = { ...real, ...change(real) };
  const card = { ...(real.ui.card as object), differs: 'Newer {{seen}} {{new}}, older {{old}}' };
  const help = { ...(real.ui.help as object), checked: 'Between {{from}} and {{to}}', differs: card.differs };
  pack.ui = { ...real.ui, card, help } as Pack['ui'];
  const path = to('en', place);
  standAt(path);
  const route = readAddress(path, codes, topicIds, listIds);
  const start = { path, route, pack, Page: await pageOf(route.page) };
  const app = <App start={start} say={makeSay('en', pack.ui)} packAddress="/pack" sourceAddress="/source" />;
  return parse(await renderToStringAsync(app));
}

const differs = { old: 'Old Name', new: 'New Name', seen: '2026-11-30' };
const line = 'Newer 30 November 2026 New Name, older Old Name';

test('Help says once when its numbers were looked up, and of one contact what the older paper names', async () => {
  const root = await draw('help', ({ contacts }) => ({
    contacts: contacts.map((one, at) => ({
      ...one,
      checked: at === 0 ? '2020-02-10' : '2024-04-16',
      ...(at === 1 ? { differs } : {}),
    })),
  }));
  const text = textOf(root);
  expect(text.match(/Between 10 February 2020 and 16 April 2024/g)).toHaveLength(1);
  expect(text.match(/Old Name/g)).toHaveLength(1);
  const second = packOf('en').contacts[1]?.id ?? '?';
  expect(textOf(byId(root, second))).toContain(line);
});

test('a section says what the older paper says, and nothing where they agree', async () => {
  const [topic] = packOf('en').topicList;
  if (!topic) throw new Error('There is no topic.');
  const root = await draw(topic.id, ({ topics }) => {
    const of = topics[topic.id];
    if (!of) return {};
    const sections = of.sections.map((one, at) =>
      at === 0 && one.card ? { ...one, card: { ...one.card, differs } } : one,
    );
    return { topics: { ...topics, [topic.id]: { ...of, sections } } };
  });
  const saying = elements(root).filter((one) => one.tag === 'p' && textOf(one).includes('Old Name'));
  expect(saying.map((one) => textOf(one))).toEqual([line]);
});
