/** A date that is still being written: another language takes nothing from it, a lock hides it, a wipe in another tab ends it. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { stopClock } from '../tools/answers';
import { dayIn, openDates, openRule, typeDay } from '../tools/dates';
import { openSettings } from '../tools/kept';
import { expect, open, say, taken, test } from '../tools/site';

const own = (page: Page) => page.locator('form[id="add-own"]');
const inTab = (page: Page) =>
  page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('waymark.')));

test.beforeEach(({ page }) => stopClock(page));

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('en', 'dates.addOwn') }).click();
  await own(page).locator('.date-name').fill('Draft Zanzibar');
  await typeDay(own(page), '2026-12-24');
  await own(page).locator('textarea').fill('A secret note');
}

test('a date that is being written outlives another rule and another language, until it is given up or all is removed', async ({
  page,
  context,
}) => {
  await openDates(page, 'en');
  await write(page);
  const pass = await openRule(page, 'en', 'bus-pass');
  await expect(own(page)).toHaveCount(0);
  await pass.getByRole('button', { name: say('en', 'dates.form.cancel') }).click();
  await open(page, to('ar', 'dates'));
  expect(page.url()).not.toContain('Zanzibar');
  await expect(own(page).locator('.date-name')).toHaveValue('Draft Zanzibar');
  await expect(own(page).locator('.date-name')).not.toBeFocused();
  await expect(own(page).locator('textarea')).toHaveValue('A secret note');
  expect(await dayIn(own(page))).toBe('2026-12-24');
  await own(page)
    .getByRole('button', { name: say('ar', 'dates.form.cancel') })
    .click();
  expect(await inTab(page)).toEqual([]);
  await page.reload();
  await taken(page);
  await expect(page.getByRole('button', { name: say('ar', 'dates.addOwn') })).toBeEnabled();
  await openDates(page, 'en');
  await expect(own(page)).toHaveCount(0);
  await write(page);
  expect(await inTab(page)).not.toEqual([]);
  const other = await context.newPage();
  await openSettings(other, 'en');
  await other.getByRole('button', { name: say('en', 'keep.wipe.begin'), exact: true }).click();
  await other.getByRole('button', { name: say('en', 'keep.wipe.yes'), exact: true }).click();
  await expect(other.getByText(say('en', 'keep.wipe.done'))).toBeVisible();
  await expect(own(page)).toHaveCount(0);
  expect(await inTab(page)).toEqual([]);
});

test('with a passcode a date that is being written is not shown while locked, is sealed in the tab, and comes back in another language', async ({
  page,
}) => {
  const field = (key: string) => page.locator('input').and(page.getByLabel(say('en', key), { exact: true }));
  const unlock = async (lang = 'en') => {
    const box = page.locator('input').and(page.getByLabel(say(lang, 'keep.lock.passcode'), { exact: true }));
    await box.fill('27182818');
    await page.getByRole('button', { name: say(lang, 'keep.lock.open'), exact: true }).click();
  };
  await openSettings(page, 'en');
  await field('keep.passcode.new').fill('27182818');
  await field('keep.passcode.again').fill('27182818');
  await page.getByRole('button', { name: say('en', 'keep.passcode.set'), exact: true }).click();
  await expect(page.getByText(say('en', 'keep.passcode.done'))).toBeVisible();
  await open(page, to('en', 'dates'));
  await unlock();
  await expect(page.getByRole('button', { name: say('en', 'dates.addOwn') })).toBeEnabled();
  await write(page);
  await expect.poll(() => inTab(page)).toEqual(['waymark.date-drafts']);
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toMatch(/Zanzibar|note|2026/);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(field('keep.lock.passcode')).toBeVisible();
  await expect(page.locator('.date-form')).toHaveCount(0);
  expect(await page.content()).not.toContain('Zanzibar');
  await unlock();
  await expect(own(page).locator('.date-name')).toHaveValue('Draft Zanzibar');
  expect(await dayIn(own(page))).toBe('2026-12-24');
  await open(page, to('ar', 'dates'));
  await unlock('ar');
  await expect(own(page).locator('.date-name')).toHaveValue('Draft Zanzibar');
  await expect(own(page).locator('textarea')).toHaveValue('A secret note');
  await own(page)
    .getByRole('button', { name: say('ar', 'dates.form.cancel') })
    .click();
  await expect.poll(() => inTab(page)).toEqual([]);
});
