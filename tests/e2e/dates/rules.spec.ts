/** Dates that a rule proposes: by its recurrence and from a birthday, done, missed and changed. */
import { dateInWords } from '../../../src/language/dates';
import { to } from '../../../src/routes';
import { bare, born, seed, stopClock } from '../tools/answers';
import {
  dayIn,
  entryOf,
  expectAllSaved,
  openDates,
  openRule,
  ruleTitle,
  saveForm,
  storedDates,
  typeDay,
} from '../tools/dates';
import { expect, inOne, open, packOf, say, taken, test } from '../tools/site';

const review = 'pathway-plan-review';
const inWords = (lang: string, day: string) => dateInWords(day, packOf(lang).language);

test.beforeEach(({ page }) => stopClock(page));

for (const code of inOne('en')) {
  test(`${code}: a rule proposes a day, half a year on from the month's end and back to it`, async ({
    page,
  }) => {
    await openDates(page, code);
    await expect(page.getByText(say(code, 'dates.none'))).toBeVisible();
    const form = await openRule(page, code, review);
    await expect(form.locator('input').first()).toBeFocused();
    await typeDay(form.locator(`[id="add-${review}-given"]`), '2026-02-28');
    const day = form.locator(`[id="add-${review}-day"]`);
    await expect.poll(() => dayIn(day)).toBe('2026-08-28');
    await expect(day).toContainText(say(code, 'dates.form.passed'));
    await typeDay(form.locator(`[id="add-${review}-given"]`), '2026-08-31');
    await expect.poll(() => dayIn(day)).toBe('2027-02-28');
    await saveForm(form);
    const entry = entryOf(page, ruleTitle(code, review));
    await expect(entry.getByRole('heading')).toBeFocused();
    await expect(entry).toContainText(inWords(code, '2027-02-28'));
    await expectAllSaved(page, code);
    await stopClock(page, '2027-02-28');
    await page.reload();
    await taken(page);
    await expect(page.getByRole('heading', { name: say(code, 'dates.when.today') })).toBeVisible();
    await entry.getByRole('button', { name: say(code, 'dates.done') }).click();
    await expect.poll(() => dayIn(entry.locator('[id$="-done-next"]'))).toBe('2027-08-31');
    await saveForm(entry);
    await expect(entry).toContainText(inWords(code, '2027-08-31'));
    await entry.locator('.date-more > summary').click();
    await expect(entry.locator('.history')).toContainText(inWords(code, '2027-02-28'));
    await expect
      .poll(async () => (await storedDates(page))[0])
      .toMatchObject({ rule: review, day: '2027-08-31', history: [{ day: '2027-02-28', what: 'done' }] });
  });

  test(`${code}: what did not happen says whom to tell, offers a message in English too, and a next day`, async ({
    page,
  }) => {
    await openDates(page, code);
    const form = await openRule(page, code, review);
    await typeDay(form.locator(`[id="add-${review}-given"]`), '2026-05-10');
    await saveForm(form);
    const title = ruleTitle(code, review);
    const entry = entryOf(page, title);
    await expect(page.getByText(say(code, 'dates.overdueText'))).toBeVisible();
    await expect(entry).toContainText(inWords(code, '2026-11-10'));
    await entry.getByRole('button', { name: say(code, 'dates.missed') }).click();
    await expect(entry.locator('.box a[href*="/who/#"]').first()).toBeVisible();
    await entry.locator('.tell summary').click();
    const messages = entry.locator('.message p');
    await expect(messages).toHaveCount(code === 'en' ? 1 : 2);
    expect(bare((await messages.first().textContent()) ?? '').replace(/[\u2066-\u2069]/g, '')).toBe(
      say('en', 'dates.message', { title: ruleTitle('en', review), date: inWords('en', '2026-11-10') }),
    );
    await expect(messages.last()).toContainText(title);
    await expect.poll(() => dayIn(entry.locator('[id$="-missed-next"]'))).toBe('-00-00');
    await saveForm(entry);
    const asks = say(code, 'dates.asks', { date: inWords(code, '2026-11-29') });
    const told = async () => (await entry.locator('.date-what').innerText()).replace(/[\u2066-\u2069]/g, '');
    await expect.poll(told).toContain(asks);
    await entry.locator('.date-more > summary').click();
    await expect(entry.getByRole('button', { name: say(code, 'dates.calendar.one') })).toHaveCount(0);
    await page.getByRole('button', { name: say(code, 'lists.undo') }).click();
    await expect(entry).toContainText(inWords(code, '2026-11-10'));
    await expect
      .poll(async () => (await storedDates(page))[0])
      .toMatchObject({ day: '2026-11-10', history: [], sequence: 2 });
  });

  test(`${code}: the recurrence is chosen in words; a link to a rule opens it`, async ({ page }) => {
    await openDates(page, code, 'adviser-visits');
    const box = page.locator('details[id="adviser-visits"]');
    await expect(box).toHaveAttribute('open');
    await box.getByRole('button', { name: say(code, 'dates.addThis') }).click();
    const form = page.locator('form[id="add-adviser-visits"]');
    await form.locator('input[type="radio"]').nth(2).check();
    await typeDay(form.locator('[id="add-adviser-visits-given"]'), '2026-11-20');
    await expect.poll(() => dayIn(form.locator('[id="add-adviser-visits-day"]'))).toBe('2026-11-27');
    await form.locator('input[type="radio"]').nth(0).check();
    await typeDay(form.locator('[id="add-adviser-visits-given"]'), '2026-11-10');
    await expect.poll(() => dayIn(form.locator('[id="add-adviser-visits-day"]'))).toBe('2026-11-24');
    await saveForm(form);
    await expect
      .poll(async () => (await storedDates(page))[0])
      .toMatchObject({ variant: 'ours', day: '2026-11-24', anchor: '2026-11-10' });
  });

  test(`${code}: a birthday comes from the answers, here and in my years`, async ({ page }) => {
    await seed(page, { born });
    await openDates(page, code);
    const form = await openRule(page, code, 'ends-at-twenty-one');
    await expect(form.locator('.date-field')).toHaveCount(1);
    await expect.poll(() => dayIn(form)).toBe('2029-05-04');
    await saveForm(form);
    const title = ruleTitle(code, 'ends-at-twenty-one');
    await expect(entryOf(page, title)).toContainText(inWords(code, '2029-05-04'));
    await expectAllSaved(page, code);
    await open(page, to(code, 'years'));
    await expect(page.getByText(`${say(code, 'dates.reminded')}: ${title}`)).toBeVisible();
    const last = ruleTitle(code, 'ends-at-twenty-five');
    await page.getByRole('button', { name: `${say(code, 'dates.remindMe')}: ${last}` }).click();
    await page.getByRole('link', { name: `${say(code, 'dates.reminded')}: ${last}` }).click();
    await expect(entryOf(page, last)).toContainText(inWords(code, '2033-05-04'));
  });
}

for (const code of inOne('en'))
  test(`${code}: a topic leads to its dates, sent as a page or come to by a link`, async ({ page }) => {
    const doors = page.getByRole('navigation', { name: packOf(code).datesPage.title, exact: true });
    const door = doors.getByRole('link', { name: ruleTitle(code, 'pathway-plan-review'), exact: true });
    await open(page, to(code, 'leaving-care'));
    await expect(door).toHaveAttribute('href', to(code, 'dates', 'pathway-plan-review'));
    await open(page, to(code));
    await page
      .locator(`main a[href="${to(code, 'leaving-care')}"]`)
      .first()
      .click();
    await door.click();
    await expect(page).toHaveURL(to(code, 'dates', 'pathway-plan-review'));
    await expect(page.locator('details[id="pathway-plan-review"]')).toHaveAttribute('open', '');
  });
