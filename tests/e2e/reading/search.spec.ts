/** Search finds what people mean by the words they use, in their language or in English, and keeps it to itself. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { expect, inOne, open, packOf, say, sectionOf, test, titleOf } from '../tools/site';

/** Types `query` on the search page, and gives the places of the first hits as `topic#section`. */
async function look(page: Page, query: string, count: number): Promise<string[]> {
  await page.getByRole('searchbox').fill(query);
  // The status is written with the hits, and names how many there are.
  await expect(page.locator('.found')).not.toHaveText(/^$/);
  await expect(page.locator('a.hit').first()).toBeVisible();
  const hrefs = await page
    .locator('a.hit')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  return hrefs.slice(0, count).map((href) => href.split('/').slice(2).join(''));
}

const everyday: [string, string][] = [
  ['oyster', 'travel#bus-pass'],
  ['flat', 'housing#'],
  ['visa', 'immigration#'],
  ['solicitor', 'immigration#immigration-lawyer'],
  ['gym', 'health#gym'],
  ['food', 'money#food-and-bills'],
  ['deposit', 'housing#deposit'],
  ['can I get help with a deposit?', 'housing#deposit'],
  ['solicter', 'immigration#immigration-lawyer'],
  ['prescripton', 'health#prescriptions'],
];

const arabic: [string, string][] = [
  ['الشقة', 'housing#'],
  ['فيزا', 'immigration#'],
  ['للطعام', 'money#food-and-bills'],
  ['والايجار', 'moving-in#rent'],
  ['محامى', 'immigration#immigration-lawyer'],
  ['المِياه', 'moving-in#first-bills'],
];

/** Whether one of the places is the one that is wanted: a section, or any section of a topic (`housing#`). */
const among = (places: string[], wanted: string) =>
  places.some((place) => (wanted.endsWith('#') ? `${place}#`.startsWith(wanted) : place === wanted));

test('en: everyday words lead to the right place within the first three', async ({ page }) => {
  await open(page, to('en', 'search'));
  for (const [query, wanted] of everyday) {
    const places = await look(page, query, 3);
    expect(among(places, wanted), `“${query}” found ${places.join(', ')}, not ${wanted}`).toBe(true);
  }
});

test('ar: words with prefixes, vowel marks and letter variants find their place', async ({ page }) => {
  await open(page, to('ar', 'search'));
  for (const [query, wanted] of arabic) {
    const places = await look(page, query, 5);
    expect(among(places, wanted), `“${query}” found ${places.join(', ')}, not ${wanted}`).toBe(true);
  }
});

test('ar: an English word finds the topic and shows it in Arabic', async ({ page }) => {
  await open(page, to('ar', 'search'));
  for (const [query, wanted] of everyday) {
    const places = await look(page, query, 5);
    expect(among(places, wanted), `“${query}” found ${places.join(', ')}, not ${wanted}`).toBe(true);
  }
  await look(page, 'gym', 5);
  const hit = page.locator(`a.hit[href="${to('ar', 'health', 'gym')}"]`);
  await expect(hit.locator('strong')).toHaveText(sectionOf('ar', 'health', 'gym').title);
});

for (const code of inOne('rtl')) {
  test(`${code}: a hit is marked, named with its topic, and opens at its section`, async ({ page }) => {
    await open(page, to(code, 'search'));
    const { id, title } = sectionOf(code, 'housing', 'deposit');
    await look(page, title, 1);
    const hit = page.locator(`a.hit[href="${to(code, 'housing', id)}"]`);
    await expect(hit.locator('strong mark').first()).toBeVisible();
    await expect(hit).toContainText(titleOf(code, 'housing'));
    await hit.click();
    await expect(page.getByRole('heading', { name: title, exact: true })).toBeInViewport();
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue(title);
    await expect(hit).toBeVisible();
  });

  test(`${code}: where nothing is found it says so kindly, and whom to ask`, async ({ page }) => {
    await open(page, to(code, 'search'));
    const query = 'qqxxzzvv';
    await page.getByRole('searchbox').fill(query);
    const none = say(code, 'search.none', { query });
    await expect(page.locator('.found')).toHaveText(none);
    await expect(page.getByText(say(code, 'search.noneHelp'))).toBeVisible();
    await expect(page.getByText(say(code, 'search.noneAsk'))).toBeVisible();
    const help = page.locator('main').getByRole('link', { name: say(code, 'header.help') });
    await expect(help).toHaveAttribute('href', to(code, 'help'));
    const topics = page.locator('.topics a');
    await expect(topics).toHaveCount(packOf(code).topicList.length);
    await page.getByRole('button', { name: say(code, 'search.clear') }).click();
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(page.locator('.found')).toHaveText('');
  });

  test(`${code}: it is one tap away on every page, and ready to type in`, async ({ page }) => {
    await open(page, to(code, 'money'));
    await page
      .locator('nav.menu')
      .getByRole('link', { name: say(code, 'header.search') })
      .click();
    await expect(page.getByRole('searchbox', { name: say(code, 'search.label') })).toBeFocused();
  });
}

test('what is typed stands in no address and is stored nowhere', async ({ page }) => {
  await open(page, to('en', 'search'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await look(page, 'gym membership', 1);
  await page.keyboard.press('Enter');
  await page.locator('a.hit').first().click();
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'health'));
  const stored = await page.evaluate(async () => [
    JSON.stringify({ ...localStorage, ...sessionStorage }),
    JSON.stringify(history.state),
    document.cookie,
    document.title,
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);
  expect([page.url(), ...asked, ...stored].filter((text) => text?.includes('membership'))).toEqual([]);
});
