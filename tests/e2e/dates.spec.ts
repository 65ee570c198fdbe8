/** Dates: proposed by a rule or one's own, done, missed and changed, kept on this phone, and given to its calendar. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import ICAL from 'ical.js';
import { dateInWords } from '../../src/language/dates';
import { to } from '../../src/routes';
import { bare, born, seed, stopClock, today } from './answers';
import {
  addOwn,
  dayIn,
  entryOf,
  expectAllSaved,
  openDates,
  openRule,
  ruleTitle,
  saveForm,
  storedDates,
  typeDay,
} from './dates';
import { codes, expect, kept, open, packOf, say, taken, test } from './site';

const review = 'pathway-plan-review';
const inWords = (lang: string, day: string) => dateInWords(day, packOf(lang).language);

test.beforeEach(({ page }) => stopClock(page));

for (const code of codes) {
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
    await expect.poll(() => dayIn(entry.locator('[id$="-missed-next"]'))).toBe('2026-11-29');
    await typeDay(entry.locator('[id$="-missed-next"]'), '2026-12-03');
    await saveForm(entry);
    await expect(entry).toContainText(inWords(code, '2026-12-03'));
    await page.getByRole('button', { name: say(code, 'lists.undo') }).click();
    await expect(entry).toContainText(inWords(code, '2026-11-10'));
    await expect
      .poll(async () => (await storedDates(page))[0])
      .toMatchObject({ day: '2026-11-10', history: [], sequence: 2 });
  });

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

  test(`${code}: the calendar file keeps quiet unless it is told to speak, and changes what is there`, async ({
    page,
  }) => {
    await openDates(page, code);
    const form = await openRule(page, code, 'leave-ends');
    await typeDay(form, '2027-03-28');
    await form.locator('textarea').fill('private note');
    await saveForm(form);
    await addOwn(page, code, 'Court, room 4; bring ID', '2027-10-31', '01:30');
    const file = async (press: () => Promise<void>) => {
      const [download] = await Promise.all([page.waitForEvent('download'), press()]);
      expect(download.suggestedFilename()).toBe('calendar.ics');
      const text = await readFile(await download.path(), 'utf8');
      const calendar = new ICAL.Component(ICAL.parse(text));
      return { text, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
    };
    const all = page.getByRole('button', { name: say(code, 'dates.calendar.all') });
    const { text, events } = await file(() => all.click());
    await expect(page.getByText(say(code, 'dates.calendar.made'))).toBeVisible();
    const leave = packOf(code).dateRules.find(({ id }) => id === 'leave-ends');
    expect(events.map(({ summary }) => summary).sort()).toEqual(
      [leave?.neutral, say(code, 'dates.calendar.own')].sort(),
    );
    expect(text).not.toMatch(/Court|private note|leave to remain/i);
    expect(events.map(({ startDate }) => startDate.toString()).sort()).toEqual([
      '2027-03-28',
      '2027-10-31T01:30:00',
    ]);
    const entry = entryOf(page, 'Court, room 4; bring ID');
    await entry.getByRole('button', { name: say(code, 'dates.change') }).click();
    await entry.getByLabel(say(code, 'dates.form.open')).check();
    await saveForm(entry.locator('form'));
    await entry.locator('.date-more > summary').click();
    const one = await file(() =>
      entry.getByRole('button', { name: say(code, 'dates.calendar.one') }).click(),
    );
    expect(one.events).toHaveLength(1);
    const before = events.find(({ uid }) => uid === one.events[0]?.uid);
    expect(one.events[0]).toMatchObject({ summary: 'Court, room 4; bring ID', sequence: 1 });
    expect(before?.sequence).toBe(0);
  });

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

  test(`${code}: home says what is due, and nothing where nothing is`, async ({ page }) => {
    await open(page, to(code));
    await expect(page.locator('.due-soon')).toHaveCount(0);
    await openDates(page, code);
    await addOwn(page, code, 'Far away', '2027-11-22');
    await expectAllSaved(page, code);
    await open(page, to(code));
    await expect(page.locator('.due-soon')).toHaveCount(0);
    await openDates(page, code);
    await addOwn(page, code, 'Very near', today, '16:00');
    await expectAllSaved(page, code);
    await open(page, to(code));
    const due = page.locator('.due-soon');
    await expect(due.getByText('Very near')).toBeVisible();
    await expect(due).not.toContainText('Far away');
    await due.getByRole('link', { name: say(code, 'dates.home.all') }).click();
    await expect(page).toHaveURL(to(code, 'dates'));
    await expect(entryOf(page, 'Very near')).toBeVisible();
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

  test(`${code}: the rhythm is chosen in words; a link to a rule opens it`, async ({ page }) => {
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
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const code of codes)
    test(`${code}: every rule reads`, async ({ page }) => {
      await page.goto(to(code, 'dates'));
      await expect(page.locator('main .label', { hasText: say(code, 'dates.noScript') })).toBeVisible();
      const rules = page.locator('main details[id]');
      await expect(rules).toHaveCount(packOf(code).dateRules.length);
      await page.locator(`details[id="${review}"] > summary`).click();
      await expect(page.locator(`details[id="${review}"] a[href*="/who/#"]`).first()).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
    });
});

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const code of codes)
    test(`${code}: what is due, its fields and its history are accessible, light and dark`, async ({
      page,
    }) => {
      test.slow();
      await openDates(page, code);
      await addOwn(page, code, 'A day that has passed', '2026-11-20');
      await addOwn(
        page,
        code,
        'A day with a very long name that goes on over the end of its line',
        '2026-12-24',
      );
      const form = await openRule(page, code, review);
      await typeDay(form.locator(`[id="add-${review}-given"]`), '2026-08-31');
      const entry = entryOf(page, 'A day that has passed');
      await entry.getByRole('button', { name: say(code, 'dates.missed') }).click();
      await entry.locator('.tell summary').click();
      await entry.locator('.date-more > summary').click();
      await expect(entry.locator('.message')).toBeVisible();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'])
          .disableRules(['target-size'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`),
        ).toEqual([]);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    });
});

test('nothing is asked before a tap; what is due is said once, plainly, while the app is open', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said, asked: 0 });
    class Fake {
      static permission = 'default';
      static async requestPermission() {
        (window as unknown as { asked: number }).asked += 1;
        Fake.permission = 'granted';
        return 'granted';
      }
      constructor(_title: string, { body }: { body: string }) {
        said.push(body);
      }
    }
    Object.assign(window, { Notification: Fake });
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
    Object.assign(navigator, {
      setAppBadge: async (count: number) => void Object.assign(window, { badge: count }),
      clearAppBadge: async () => void Object.assign(window, { badge: 0 }),
    });
  });
  const look = (name: string) =>
    page.evaluate((key) => (window as unknown as Record<string, unknown>)[key], name);
  await openDates(page, 'en');
  await addOwn(page, 'en', 'My secret', today, '12:30');
  await expect.poll(() => look('badge')).toBe(1);
  expect(await look('asked')).toBe(0);
  await page.getByRole('button', { name: say('en', 'dates.remind.start') }).click();
  await expect(page.getByText(say('en', 'dates.remind.isOn'))).toBeVisible();
  await expect.poll(async () => ((await look('said')) as string[]).length).toBe(2);
  const said = ((await look('said')) as string[]).map((one) => one.replace(/[\u2066-\u2069]/g, ''));
  expect(said).toEqual([say('en', 'dates.remind.due'), say('en', 'dates.remind.hour', { time: '12:30' })]);
  await page.getByRole('button', { name: say('en', 'dates.remind.stop') }).click();
  await expect(page.getByRole('button', { name: say('en', 'dates.remind.start') })).toBeVisible();
});
