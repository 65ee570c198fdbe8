/** Immigration and what you can get: every status, from the same data as the rest. */
import { type StatusId, statusIds } from '../../../src/offer/pack';
import { rights } from '../../../src/offer/promises';
import { standing } from '../../../src/offer/standing';
import { to } from '../../../src/routes';
import { promised, seed, stopClock } from '../tools/answers';
import { expect, inOne, open, packOf, say, test } from '../tools/site';

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

  test(`${code}: every status has what is yes, what is looked at, what is not yet and what depends`, async ({
    page,
  }) => {
    await open(page, to(code, 'status'));
    const linksIn = async (place: string) =>
      (
        await page
          .locator(`${place} li > div > a`)
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
      ).sort();
    const outcome = (one: (typeof all)[number], status: StatusId) => standing(one.rule, status, true);
    const same = all.filter((one) => statusIds.every((status) => outcome(one, status) === 'yes'));
    expect(await linksIn('section[aria-labelledby="same"]')).toEqual(hrefs(same));
    expect(await linksIn('section[aria-labelledby="rights"]')).toEqual(hrefs(rights(packOf(code))));
    const matters = all.filter((one) => !same.includes(one));
    const headings = { yes: 'can', 'looked-at': 'lookedAt', no: 'notNow', depends: 'depends' } as const;
    for (const status of statusIds) {
      const part = page.locator(`details[id="${status}"]`);
      await part.locator('summary').click();
      expect(await linksIn(`details[id="${status}"]`)).toEqual(
        hrefs(matters.filter((one) => outcome(one, status) !== 'not-for')),
      );
      await expect(part.getByText(String(same.length)).first()).toBeVisible();
      for (const [wanted, key] of Object.entries(headings)) {
        const some = wanted === 'yes' || matters.some((one) => outcome(one, status) === wanted);
        // An age in a heading is filled in by the build.
        const [name = ''] = say(code, `status.${key}`).split('{');
        await expect(part.getByRole('heading', { name: name.trim() })).toHaveCount(some ? 1 : 0);
      }
      // Whoever is told “not yet” or “it depends” is told what they have, or on what.
      for (const one of matters.filter((one) => ['no', 'depends'].includes(outcome(one, status))))
        expect(one.section.immigration?.length, one.section.id).toBeGreaterThan(0);
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
