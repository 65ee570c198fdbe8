/** Dates of one's own: kept on this phone over reloads, tabs, languages and no signal, and due on the home page. */
import { dateInWords } from '../../../src/language/dates';
import { to } from '../../../src/routes';
import { stopClock, today } from '../tools/answers';
import {
  addOwn,
  entryOf,
  expectAllSaved,
  openDates,
  openRule,
  ruleTitle,
  saveForm,
  storedDates,
  typeDay,
} from '../tools/dates';
import { codes, expect, inOne, kept, open, packOf, say, taken, test } from '../tools/site';

const inWords = (lang: string, day: string) => dateInWords(day, packOf(lang).language);

test.beforeEach(({ page }) => stopClock(page));

for (const code of inOne('rtl')) {
  test(`${code}: a date of one's own, with a time: changed, deleted, brought back, kept over a reload`, async ({
    page,
  }) => {
    await openDates(page, code);
    await page.getByRole('button', { name: say(code, 'dates.addOwn') }).click();
    await saveForm(page.locator('form[id="add-own"]'));
    await expect(page.getByText(say(code, 'dates.form.nameNeeded'))).toBeVisible();
    await expect(page.locator('.date-name')).toBeFocused();
    await page.getByRole('button', { name: say(code, 'dates.form.cancel') }).click();
    await addOwn(page, code, 'Tea with Sam', '2026-11-24', '14:30');
    const entry = entryOf(page, 'Tea with Sam');
    await expect(entry).toContainText('14:30');
    await expect(page.getByRole('heading', { name: say(code, 'dates.when.week') })).toBeVisible();
    await entry.getByRole('button', { name: say(code, 'dates.change') }).click();
    const form = entry.locator('form');
    await form.locator('textarea').fill('Bring the book');
    await typeDay(form, '2026-11-31');
    await expect(form).toContainText(say(code, 'dates.form.impossible'));
    await saveForm(form);
    await expect(form.getByText(say(code, 'dates.form.needed'))).toBeVisible();
    await typeDay(form, '2026-12-24');
    await saveForm(form);
    await expect(entry).toContainText('Bring the book');
    await expectAllSaved(page, code);
    await page.reload();
    await taken(page);
    await expect(entry).toContainText(inWords(code, '2026-12-24'));
    await entry.locator('.date-more > summary').click();
    await entry.getByRole('button', { name: say(code, 'dates.delete') }).click();
    await expect(entry).toHaveCount(0);
    const undo = page.getByRole('button', { name: say(code, 'lists.undo') });
    await expect(undo).toBeFocused();
    await undo.click();
    await expect(entry).toContainText('14:30');
    await expect
      .poll(async () => (await storedDates(page))[0])
      .toMatchObject({
        title: 'Tea with Sam',
        day: '2026-12-24',
        time: '14:30',
        history: [{ day: '2026-11-24', what: 'moved' }],
      });
  });

  test.describe(() => {
    test.use({ worker: true });

    test(`${code}: two tabs, no signal, and the other language`, async ({ page, context }) => {
      await openDates(page, code);
      await kept(page, code);
      const other = await context.newPage();
      await stopClock(other);
      await openDates(other, code);
      await addOwn(page, code, 'Here', '2026-11-23');
      await expect(entryOf(other, 'Here')).toBeVisible();
      await context.setOffline(true);
      await page.reload();
      await taken(page);
      await expect(entryOf(page, 'Here')).toBeVisible();
      await addOwn(page, code, 'There', today);
      await expectAllSaved(page, code);
      await expect(entryOf(other, 'There')).toBeVisible();
      await context.setOffline(false);
      const next = codes.find((one) => one !== code) ?? code;
      await openDates(other, next);
      await expect(entryOf(other, 'Here')).toContainText(inWords(next, '2026-11-23'));
    });
  });

  test(`${code}: home says what is due, and nothing where nothing is`, async ({ page }) => {
    await open(page, to(code));
    await expect(page.locator('.due-soon')).toHaveCount(0);
    await openDates(page, code);
    await addOwn(page, code, 'Far away', '2027-11-22');
    await expectAllSaved(page, code);
    await open(page, to(code));
    await expect(page.locator('.due-soon')).toHaveCount(0);
    await openDates(page, code);
    const leave = await openRule(page, code, 'leave-ends');
    await typeDay(leave, '2027-01-21');
    await saveForm(leave);
    await addOwn(page, code, 'Very near', today, '16:00');
    await expectAllSaved(page, code);
    await open(page, to(code));
    const due = page.locator('.due-soon');
    await expect(due.getByText('Very near')).toBeVisible();
    await expect(due).toContainText(ruleTitle(code, 'leave-ends'));
    await expect(due).not.toContainText('Far away');
    await due.getByRole('link', { name: say(code, 'dates.home.all') }).click();
    await expect(page).toHaveURL(to(code, 'dates'));
    await expect(entryOf(page, 'Very near')).toBeVisible();
  });
}

test('Back returns to the place on the home page, though what is due comes a moment later', async ({
  page,
}) => {
  await openDates(page, 'en');
  for (const name of ['One', 'Two', 'Three']) await addOwn(page, 'en', name, today);
  await expectAllSaved(page, 'en');
  await open(page, to('en'));
  await expect(page.locator('.due-soon')).toBeVisible();
  const link = page.locator(`main a[href="${to('en', 'equality')}"]`);
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(300);
  await link.click();
  await expect(page.locator('h1')).toBeFocused();
  await page.goBack();
  await expect(page.locator('.due-soon')).toBeAttached();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
