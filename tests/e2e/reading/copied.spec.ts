/** What is copied from a page: words as they are read, numbers that dial and addresses that mail. */
import { to } from '../../../src/routes';
import { allCodes, allPlaces, codes, council, expect, htmlOf, languages, open, test } from '../tools/site';

const unseen = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

test('no page is sent with marks that nobody sees, and numbers and addresses in it are not for translating', () => {
  const marked: string[] = [];
  for (const code of allCodes)
    for (const place of allPlaces) {
      const words = htmlOf(to(code, place)).replace(/<script[\s\S]*?<\/script>/g, '');
      expect(words).toContain('</main>');
      if (unseen.test(words))
        marked.push(`${to(code, place)}: ${/.{60}[\u2066-\u2069].{20}/u.exec(words)?.[0]}`);
    }
  expect(marked).toEqual([]);
  const help = htmlOf(to('en', 'help'));
  expect(help).toMatch(/<bdi translate="no">[\d ]{8,}<\/bdi>/);
  expect(help).toMatch(/<bdi translate="no">[^<>\s]+@[^<>\s]+<\/bdi>/);
  // Names: of the app, the council, each language, and the paper that a promise stands in.
  const kept = [...help.matchAll(/<\w+(?: [^<>]*)? translate="no"(?: [^<>]*)?>([^<>]*)</g)].map(
    ([, text]) => text,
  );
  expect(kept).toEqual(
    expect.arrayContaining([council.app, council.name, ...languages.map(({ name }) => name)]),
  );
  expect(htmlOf(to('en', 'housing'))).toMatch(/<a (?=[^>]*translate="no")[^>]*\/about\/#/);
});

for (const code of codes)
  test(`${code}: numbers and addresses copied from Help dial and mail`, async ({ page }) => {
    await open(page, to(code, 'help'));
    const { copied, links } = await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      getSelection()?.selectAllChildren(main);
      const links = [...main.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"], a[href^="mailto:"]')].map(
        (link) => {
          const [value] = link.getElementsByTagName('bdi');
          const range = document.createRange();
          if (value) range.selectNodeContents(value);
          return {
            value: link.getAttribute('href')?.replace(/^[a-z]+:/, ''),
            text: range.toString().replaceAll(' ', ''),
            kept: value?.translate === false,
          };
        },
      );
      return { copied: getSelection()?.toString() ?? '', links };
    });
    expect(links.length).toBeGreaterThan(2);
    for (const { value, text, kept } of links) {
      expect(text).toBe(value);
      expect(kept, value).toBe(true);
    }
    expect(copied.length).toBeGreaterThan(500);
    expect(copied).not.toMatch(unseen);
  });
