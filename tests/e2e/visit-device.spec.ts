/** A worker's device: nothing of a visit goes anywhere else on it, what went there comes back out, and what nobody copied is said to be so. */
import type { Page } from '@playwright/test';
import { nothing, type Visit } from '../../src/mine/records';
import { to } from '../../src/routes';
import { stopClock } from './answers';
import { put, raw } from './kept';
import { expect, open, packOf, say, test } from './site';

const button = (page: Page, key: string) =>
  page.locator('.visit').getByRole('button', { name: say('en', key), exact: true });
const device = (page: Page, whose: 'worker' | 'own') =>
  page.locator('#device').getByLabel(say('en', `device.whose.${whose}`));
const visit: Visit = {
  ...{ id: 'v1', kind: packOf('en').visits[0]?.id ?? '', label: 'Q.Z.', langs: ['en', 'en'] },
  ...{ started: 1, day: '2026-11-01', version: packOf('en').made, at: 0, keep: 30, changed: 1 },
  agenda: [{ ref: packOf('en').topicList[0]?.id ?? '', action: 'Zanzibar', by: '2026-12-24' }],
};
const counts = async (page: Page) => {
  const { lists, items, dates } = (await raw(page)) ?? {};
  return [lists, items, dates].map((all) => all?.length);
};

test('the first visit asks whose device it is and proposes a passcode; the summary goes into lists on an own phone alone, and back out', async ({
  page,
}) => {
  await stopClock(page, '2026-11-20');
  await open(page, to('en', 'visit', 'start'));
  await expect(page.locator('#device')).toBeVisible();
  await expect(page.locator(`.visit a[href="${to('en', 'settings', 'passcode')}"]`)).toBeVisible();
  await put(page, { ...nothing(), visits: [visit] });
  await open(page, to('en', 'visit', 'start'));
  await expect(page.locator(`.visit a[href="${to('en', 'settings', 'passcode')}"]`)).toHaveCount(0);

  await open(page, to('en', 'visit', 'v1/end'));
  await expect(button(page, 'visit.phone.ask')).toHaveCount(0);
  await device(page, 'worker').check();
  await expect(page.getByText(say('en', 'visit.phone.worker'))).toBeVisible();
  await expect(button(page, 'visit.phone.ask')).toHaveCount(0);
  expect(await counts(page)).toEqual([0, 0, 0]);

  // It was answered for good, until the settings say another thing.
  await open(page, to('en', 'settings'));
  await expect(device(page, 'worker')).toBeChecked();
  await device(page, 'own').check();
  await open(page, to('en', 'visit', 'v1/end'));
  await button(page, 'visit.phone.ask').click();
  await button(page, 'visit.phone.yes').click();
  await expect.poll(() => counts(page)).toEqual([1, 1, 1]);
  await button(page, 'visit.phone.back').click();
  await expect.poll(() => counts(page)).toEqual([0, 0, 0]);
  await page.getByRole('button', { name: say('en', 'lists.undo') }).click();
  await expect.poll(() => counts(page)).toEqual([1, 1, 1]);

  // What was put there before goes with its visit on a worker's device.
  await open(page, to('en', 'settings'));
  await device(page, 'worker').check();
  await open(page, to('en', 'visit'));
  await expect(page.getByText(say('en', 'visit.phone.left'))).toBeVisible();
  await page.locator('.visit-card').getByText(say('en', 'visit.delete')).click();
  await expect.poll(() => counts(page)).toEqual([0, 0, 0]);
  await open(page, to('en'));
  await expect(page.locator('body')).not.toContainText('Zanzibar');
});

test('for its last seven days the list says that a visit is not copied, until it is', async ({ page }) => {
  await stopClock(page, '2026-11-23');
  await put(page, { ...nothing(), visits: [visit] });
  await open(page, to('en', 'visit'));
  await expect(page.locator('.visit-card')).toBeVisible();
  await expect(page.getByText(say('en', 'visit.notCopied'))).toHaveCount(0);
  await stopClock(page, '2026-11-24');
  await open(page, to('en', 'visit'));
  await expect(page.getByText(say('en', 'visit.notCopied'))).toBeVisible();
  await open(page, to('en', 'visit', 'v1/end'));
  const coming = page.waitForEvent('download');
  await button(page, 'visit.end.save').first().click();
  const stream = await (await coming).createReadStream();
  let text = '';
  for await (const piece of stream) text += piece;
  expect(text).not.toMatch(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/);
  expect(text).toContain('Zanzibar');
  await open(page, to('en', 'visit'));
  await expect(page.locator('.visit-card')).toBeVisible();
  await expect(page.getByText(say('en', 'visit.notCopied'))).toHaveCount(0);
  // Of one that was copied nothing is asked.
  await open(page, to('en', 'visit', 'v1/end'));
  await button(page, 'visit.end.remove').click();
  await expect.poll(async () => (await raw(page))?.visits).toEqual([]);
  await page.getByRole('button', { name: say('en', 'lists.undo') }).click();
  await expect(page.locator('.visit-card')).toHaveCount(1);
});
