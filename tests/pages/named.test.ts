/** A name before what is said of it has the colon of its language, and no line begins with a mark. */
import { expect, test } from 'vitest';
import { to } from '../../src/routes';
import { type Element, elements, textOf } from './html';
import { codes, packOf, topicIds, treeAt } from './render';

const colons: Record<string, string> = { en: ':', ar: ':', ti: '፦', fr: '\u00a0:' };
const wordOf = (code: string, group: string, key: string) => {
  const words = packOf(code).ui[group];
  return typeof words === 'object' ? String(words[key]) : '';
};
const ofTag = (root: Element, tag: string) => elements(root).filter((one) => one.tag === tag);

test.each(codes)('%s: which topic keeps a promise, and the facts of a card', async (code) => {
  const colon = colons[code] ?? ':';
  const keeps = `${wordOf(code, 'pledge', 'keeps')}${colon} `;
  const pledge = await treeAt(to(code, 'pledge'));
  const kept = ofTag(pledge, 'p').filter((one) => textOf(one).startsWith(keeps));
  expect(kept).toHaveLength(packOf(code).pledgeList.length);
  const topic = await treeAt(to(code, topicIds[0] ?? ''));
  const names = ofTag(topic, 'dt').map((one) => textOf(one));
  expect(names).toContain(`${wordOf(code, 'card', 'arranges')}${colon}`);
  expect(names.every((name) => name.endsWith(colon))).toBe(true);
});

test('French: a colon, a question mark and what closes a quotation begin no line, whatever space was typed', () => {
  const packed = JSON.stringify(packOf('fr'));
  expect(packed.match(/\u00a0[:?»]/g)?.length).toBeGreaterThan(200);
  expect(packed.match(/.{0,30} [:;?!»%]|« .{0,30}/g) ?? []).toEqual([]);
});
