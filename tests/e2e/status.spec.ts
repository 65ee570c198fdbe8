/** Immigration and what you can get: every status, from the same data as the rest. */
import { statusIds } from '../../src/offer/pack';
import { to } from '../../src/routes';
import { promised, seed, stopClock } from './answers';
import { expect, inOne, open, say, test } from './site';

test.beforeEach(({ page }) => stopClock(page));

for (const code of inOne('rtl')) {
  const all = promised(code);
  const hrefs = (list: typeof all) => list.map(({ topic, section }) => to(code, topic, section.id)).sort();

  test(`${code}: says that it is no legal advice, how to get it, and that support does not stop`, async ({
    page,
  }) => {
    await open(page, to(code, 'status'));
    for (const key of ['advice', 'support', 'private'])
      await expect(page.getByText(say(code, `status.${key}`))).toBeVisible();
    await page.getByRole('link', { name: say(code, 'status.adviceLink') }).click();
    await expect(page).toHaveURL(to(code, 'immigration', 'immigration-lawyer'));
    await expect(page.locator('#immigration-lawyer h2')).toBeFocused();
  });

  test(`${code}: every status has what it can have, what depends and what is not possible now`, async ({
    page,
  }) => {
    await open(page, to(code, 'status'));
    const linksIn = async (place: string) =>
      (
        await page
          .locator(`${place} li > div > a`)
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      ).sort();
    expect(await linksIn('section[aria-labelledby="same"]')).toEqual(
      hrefs(all.filter(({ rule }) => rule.immigration === 'none')),
    );
    const matters = all.filter(({ rule }) => rule.immigration !== 'none');
    for (const status of statusIds) {
      const part = page.locator(`details[id="${status}"]`);
      await part.locator('summary').click();
      if (status === 'british-irish') {
        await expect(part.getByText(say(code, 'status.everything'))).toBeVisible();
        continue;
      }
      const unsaid = matters.filter(({ rule }) => rule.immigration === 'ask');
      expect(await linksIn(`details[id="${status}"]`)).toEqual(
        hrefs(matters.filter((one) => !unsaid.includes(one))),
      );
      const denied = matters.filter(
        ({ rule }) => Array.isArray(rule.immigration) && !rule.immigration.includes(status),
      );
      await expect(part.getByRole('heading', { name: say(code, 'status.notNow') })).toHaveCount(
        denied.length > 0 ? 1 : 0,
      );
      for (const { section } of denied) expect(section.immigration?.length, section.id).toBeGreaterThan(0);
      await expect(part.getByText(String(unsaid.length)).last()).toBeVisible();
    }
  });

  test(`${code}: the reader’s own status is open and marked, and no other`, async ({ page }) => {
    await open(page, to(code, 'status'));
    await expect(page.locator('details.status[open]')).toHaveCount(0);
    await seed(page, { immigration: 'waiting' });
    await open(page, to(code, 'status'));
    await expect(page.locator('details.status[open]')).toHaveCount(1);
    await expect(page.locator('#waiting summary')).toContainText(say(code, 'status.yours'));
  });
}
