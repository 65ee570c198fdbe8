import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted } from '../../src/language/counted';
import { type CountKey, type Key, makeSay } from '../../src/language/words';
import type { Words } from '../../src/offer/pack';
import { codes, packOf } from '../pages/render';

const plural = /_(zero|one|two|few|many|other)$/;

/** Every key of a tree of words, with its words. */
function leaves(words: Words, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : leaves(value, `${before}${key}.`),
  );
}
const isolated = (value: string | number) => `\u2068${value}\u2069`;

describe.each(codes)('the words of the app: %s', (code) => {
  const { ui } = packOf(code);
  const say = makeSay(code, ui);
  const all = leaves(ui);
  const keys = [...new Set(all.filter(([key]) => plural.test(key)).map(([key]) => key.replace(plural, '')))];

  test('every key says its own words', () => {
    expect(all.length).toBeGreaterThan(200);
    for (const [key, words] of all) {
      if (plural.test(key) || words.includes('{{')) continue;
      expect(say.data(key)).toBe(words);
      expect(say(key as Key)).toBe(words);
    }
  });

  test('every value stands isolated where its name is', () => {
    const named = all.filter(([key, words]) => words.includes('{{') && !plural.test(key));
    expect(named.length).toBeGreaterThan(20);
    for (const [key, words] of named) {
      const names = [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
      const values = Object.fromEntries(names.map((name) => [name, `<${name}> £1`]));
      const expected = words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => isolated(`<${name}> £1`));
      expect(say(key as Key, values)).toBe(expected);
    }
  });

  test('a value is never read as words of its own', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(say('section.shareIn', { language: value })).toContain(isolated(value));
      }),
    );
    for (const value of ['{{language}}', '$t(exit.button)', '$1', '$&', '{{count}}'])
      expect(say('section.shareIn', { language: value })).toContain(isolated(value));
  });

  test('every count from 0 to 120 has its form', () => {
    expect(keys.length).toBeGreaterThan(0);
    const rules = new Intl.PluralRules(code);
    for (const key of keys) {
      for (let count = 0; count <= 120; count++) {
        const form = all.find(([name]) => name === `${key}_${rules.select(count)}`)?.[1];
        expect(form, `${key}, ${count}`).toBeTruthy();
        expect(counted(say, key as CountKey, count)).toBe(form?.replaceAll('{{count}}', isolated(count)));
      }
    }
  });

  test('what is worked out from data is empty where there is no such word', () => {
    expect(say.data('card.per.blue-moon')).toBe('');
    expect(say.data('')).toBe('');
    expect(say.data('card.per.month', { money: '£30' })).toContain(isolated('£30'));
  });

  test('words that come later are added, and those that are there stay', () => {
    const part = makeSay(code, { common: ui.common ?? {} });
    expect(part.data('help.safe')).toBe('');
    part.add(ui);
    expect(part('help.safe')).toBe(say('help.safe'));
    expect(part('common.close')).toBe(say('common.close'));
    // What hangs on the words, such as their plural forms, is worked out once and not with every page.
    const words = part.words();
    part.add(ui);
    expect(part.words()).toBe(words);
  });

  test('every amount of the offer has words for how often', () => {
    const amounts = Object.values(packOf(code).topics).flatMap(({ sections }) =>
      sections.flatMap(({ card }) => card?.amounts ?? []),
    );
    expect(amounts.length).toBeGreaterThan(10);
    for (const { per, money } of amounts)
      if (per) expect(say.data(`card.per.${per}`, { money }), per).toContain(money);
  });
});

test('two languages do not borrow from each other', () => {
  const [one = 'en', other = 'ar'] = codes;
  const first = makeSay(one, { common: { close: 'first' } });
  const second = makeSay(other, { common: { close: 'second' } });
  expect([first('common.close'), second('common.close')]).toEqual(['first', 'second']);
  expect(makeSay(other, {}).data('common.close')).toBe('');
});
