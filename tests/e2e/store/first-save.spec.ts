/** The first thing that somebody saves: what is said before it, and that nothing is called saved that is not. */
import { readFileSync } from 'node:fs';
import { to } from '../../../src/routes';
import { bare, born, seed, stopClock } from '../tools/answers';
import { openSettings } from '../tools/kept';
import { expect, open, packOf, say, test } from '../tools/site';

const [letter] = packOf('en').letters;

/** Every place where something can be saved that is the first here; `years` needs a birthday. */
const places = ['me', 'me#born', 'lists', 'lists/my-documents', 'dates', `say#${letter?.id}`, 'visit#start'];

test.describe('on an iPhone’s tab', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  });

  test('installing comes first wherever something can be saved', async ({ page }) => {
    await stopClock(page);
    for (const place of places) {
      const [path = '', hash] = place.split('#');
      // Between two steps of one page nothing is loaded.
      await page.goto('/robots.txt');
      await open(page, to('en', path, hash));
      await expect(page.getByText(say('en', 'me.iosTab')), place).toBeVisible();
    }
    await openSettings(page, 'en');
    await expect(page.getByText(say('en', 'keep.iosTab'))).toBeVisible();
    await seed(page, { born });
    await open(page, to('en', 'years'));
    await expect(page.getByText(say('en', 'me.iosTab'))).toBeVisible();
  });
});

test('My years: a full phone is said, and a reminder is in the dates only once it is saved', async ({
  page,
}) => {
  await stopClock(page);
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...row) {
      if (this.name === 'dates' && !('room' in window))
        throw new DOMException('No room.', 'QuotaExceededError');
      return put.apply(this, row);
    };
  });
  await seed(page, { born });
  await open(page, to('en', 'years'));
  const year = page.locator('.year-today ~ .year').first();
  await year
    .getByRole('button', { name: say('en', 'dates.remindMe') })
    .first()
    .click();
  await expect(page.getByRole('alert')).toContainText(say('en', 'lists.errors.full'));
  const again = year.getByRole('button', { name: say('en', 'lists.retry') });
  await expect(again).toBeFocused();
  await expect(page.getByText(say('en', 'dates.reminded'))).toHaveCount(0);
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/en/settings/"]')?.click());
  const kept = async () => bare(await page.locator('#kept').innerText());
  await expect.poll(kept).toContain(say('en', 'keep.unsaved', { number: '1' }));
  await expect.poll(kept).toContain(`${say('en', 'keep.tables.dates')}: 0`);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: say('en', 'keep.backup.make') }).click();
  expect(JSON.parse(readFileSync(await (await coming).path(), 'utf8')).counts).toMatchObject({ dates: 1 });
  await page.goBack();
  await page.evaluate(() => Object.assign(window, { room: true }));
  await again.click();
  await expect(year.getByRole('link', { name: say('en', 'dates.reminded') })).toBeFocused();
  await expect(page.getByText(say('en', 'lists.saved'))).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
