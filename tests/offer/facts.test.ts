import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../src/language/dates';
import { to } from '../../src/routes';
import { byId, type Element, elements, textOf } from '../pages/html';
import { packOf, topicIds, treeAt } from '../pages/render';
import { type Form, facts, topics } from './facts';

const rows = Object.entries(facts).flatMap(([section, list]) =>
  list.flatMap(([where, fact, say]) => where.split(' ').map((at) => ({ section, at, fact, say }))),
);

/** Straight and curly apostrophes are one sign here. */
const plain = (text: string) => text.replaceAll('’', "'").replace(/[\u2066-\u2069]/g, '');
const short = (address: string) => address.replace(/^(https?:\/\/(www\.)?|mailto:)/, '').replace(/\/$/, '');

/** Everything in an element that is a value: in an element of its own in a sentence, or where a link to elsewhere goes. */
function valuesOf(element: Element): string[] {
  const inside = elements(element);
  const isValueAlone = (one: Element) => !elements(one).some(({ tag }) => tag === 'bdi');
  const links = inside
    .map(({ attributes }) => attributes.href ?? '')
    .filter((href) => /^(http|mailto)/.test(href));
  return [
    ...inside.filter((one) => one.tag === 'bdi' && isValueAlone(one)).map((child) => textOf(child)),
    ...links,
  ].map(short);
}

/** Takes the sentence that says when a section is due for checking out of an element, and what is only there to share it. */
const stated = (element: Element): Element => ({
  ...element,
  children: element.children
    .filter(
      (child) => typeof child === 'string' || !/^(label|share|facts)\b/.test(child.attributes.class ?? ''),
    )
    .map((child) => (typeof child === 'string' ? child : stated(child))),
});

async function sectionAt(lang: string, at: string): Promise<Element> {
  const [place = '', id = ''] = at.split('#');
  return stated(byId(await treeAt(to(lang, place)), id));
}

function inLanguage(fact: Form, lang: string): string {
  if (typeof fact === 'string') return fact;
  if ('date' in fact) return dateInWords(fact.date, packOf(lang).language);
  return lang === 'ar' ? fact.ar : fact.en;
}

const isValue = (fact: Form) =>
  typeof fact === 'string' && /^£?[\d,:.-]+( \d+)*$|@|^\S+\.(uk|org)\b/.test(fact);

describe('what the papers promise', () => {
  test('the topics are these thirteen', () => {
    expect(topicIds).toEqual(topics);
  });

  test.each(['en', 'ar'])('every fact is in the pages: %s', async (lang) => {
    const missing: string[] = [];
    for (const { section, at, fact, say } of rows) {
      const form = inLanguage(fact, lang);
      const element = await sectionAt(lang, at);
      const found = isValue(fact)
        ? valuesOf(element).includes(form)
        : plain(textOf(element)).includes(plain(form));
      if (!found) missing.push(`${at} does not say ${form} (${say}; section ${section} of the notes)`);
    }
    expect(missing).toEqual([]);
  });

  test('no value is in the words that is not in the list', async () => {
    const extra: string[] = [];
    for (const place of [...topicIds, 'help', 'who', 'words']) {
      const root = await treeAt(to('en', place));
      const sections = elements(root).filter(({ attributes }) =>
        /^(section|contact|role|entry)$/.test(attributes.class ?? ''),
      );
      expect(sections.length).toBeGreaterThan(4);
      for (const section of sections) {
        const at = `${place}#${section.attributes.id}`;
        const known = rows.filter((row) => row.at === at).map((row) => inLanguage(row.fact, 'en'));
        for (const value of valuesOf(stated(section)))
          if (/[\d£@]/.test(value) && !known.includes(value)) extra.push(`${at}: ${value}`);
      }
    }
    expect(extra).toEqual([]);
  });
});
