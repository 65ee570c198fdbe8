/** A worker's device: nothing of a visit goes anywhere else on it, what went there comes back out, and what nobody copied is said to be so. */
import type { Page } from '@playwright/test';
import { listPlace, ownList, to } from '../../../src/routes';
import { nothing, type Visit } from '../../../src/store/model/records';
import { stopClock } from '../tools/answers';
import { put, raw } from '../tools/kept';
import { expect, open, packOf, say, test } from '../tools/site';

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
  await button(page, 'device.back').click();
  await expect.poll(() => counts(page)).toEqual([0, 0, 0]);
  await page.getByRole('button', { name: say('en', 'lists.undo') }).click();
  await expect.poll(() => counts(page)).toEqual([1, 1, 1]);
});

/** Whether what was put there from the visit can be read where a person's own lists and dates stand. */
async function seen(page: Page): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const at of [
    to('en'),
    to('en', 'lists'),
    to('en', 'dates'),
    to('en', listPlace(ownList), 'visit-v1'),
  ]) {
    await open(page, at);
    // What is not from a visit is there by now, so the other would be.
    await expect(
      page
        .getByText(/Timbuktu|Zanzibar list/)
        .or(page.getByText(say('en', 'lists.gone')))
        .first(),
    ).toBeVisible();
    found.push((await page.locator('body').innerText()).includes('Zanzibar'));
  }
  return found;
}

test('what a visit put in lists and dates is hidden once the device is called a worker’s, not lost, and goes with the visit', async ({
  page,
}) => {
  await stopClock(page, '2026-11-20');
  const list = { id: 'visit-v1', title: 'Zanzibar list', created: 1, order: 1, changed: 1 };
  const one = { id: 'visit-v1.health', changed: 1 };
  await put(page, {
    ...nothing(),
    visits: [visit],
    lists: [list, { id: 'own', title: 'Timbuktu list', created: 1, order: 2, changed: 1 }],
    items: [{ ...one, list: list.id, text: 'Zanzibar', order: 1 }],
    dates: [
      { ...one, title: 'Zanzibar', day: '2026-11-21', item: one.id, sequence: 0, history: [] },
      { id: 'd1', title: 'Timbuktu', day: '2026-11-21', sequence: 0, history: [], changed: 1 },
    ],
  });
  // An earlier version put it there, and nobody was asked whose device it is: the list of visits asks.
  expect(await seen(page)).toEqual([true, true, true, true]);
  await open(page, to('en', 'visit'));
  await device(page, 'own').check();
  await open(page, to('en', 'settings'));
  await expect(device(page, 'own')).toBeChecked();
  await expect(page.getByText(say('en', 'device.left'))).toHaveCount(0);
  await device(page, 'worker').check();
  await expect(page.getByText(say('en', 'device.left'))).toBeVisible();
  expect(await seen(page)).toEqual([false, false, false, false]);
  expect(await counts(page)).toEqual([2, 1, 2]);
  // Called a worker's by mistake: nothing is lost. One tap takes it out, and one brings it back.
  await open(page, to('en', 'settings'));
  await device(page, 'own').check();
  expect(await seen(page)).toEqual([true, true, true, true]);
  await open(page, to('en', 'settings'));
  await device(page, 'worker').check();
  const tap = (key: string) =>
    page
      .locator('#device')
      .getByRole('button', { name: say('en', key) })
      .click();
  await tap('device.back');
  await expect.poll(() => counts(page)).toEqual([1, 0, 1]);
  await tap('device.putBack');
  await expect.poll(() => counts(page)).toEqual([2, 1, 2]);
  // It goes with its visit: deleted by hand, and brought back with it.
  await open(page, to('en', 'visit'));
  await expect(page.getByText(say('en', 'device.left'))).toBeVisible();
  await page.locator('.visit-card').getByText(say('en', 'visit.delete')).click();
  await expect.poll(() => counts(page)).toEqual([1, 0, 1]);
  await page.getByRole('button', { name: say('en', 'lists.undo') }).click();
  await expect.poll(() => counts(page)).toEqual([2, 1, 2]);
  // And on its day, whichever page is open.
  await stopClock(page, '2026-12-01');
  await open(page, to('en', 'housing'));
  await expect.poll(() => counts(page)).toEqual([1, 0, 1]);
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
