/** What leaves the app with a tap: the calendar file, read by an independent parser, and notifications. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { to } from '../../../src/routes';
import { stopClock, today } from '../tools/answers';
import { addOwn, entryOf, openDates, openRule, saveForm, typeDay } from '../tools/dates';
import { expect, inOne, kept, open, packOf, say, test } from '../tools/site';

test.beforeEach(({ page }) => stopClock(page));

for (const code of inOne('rtl')) {
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
}

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

test.describe(() => {
  test.use({ worker: true });

  for (const code of inOne('rtl'))
    test(`${code}: a notification tells nothing of the date, and a tap on it opens the dates, or the app where it is open`, async ({
      page,
      context,
      baseURL,
    }) => {
      await context.grantPermissions(['notifications'], { origin: baseURL ?? '' });
      await openDates(page, code);
      await kept(page, code);
      await addOwn(page, code, 'My secret', today);
      await page.getByRole('button', { name: say(code, 'dates.remind.start') }).click();
      const shown = () =>
        page.evaluate(async () => {
          const worker = await navigator.serviceWorker.ready;
          return (await worker.getNotifications()).map(({ title, body, data }) => ({ title, body, data }));
        });
      await expect
        .poll(shown)
        .toEqual([
          { title: packOf(code).council.app, body: say(code, 'dates.remind.due'), data: { lang: code } },
        ]);
      const [worker] = context.serviceWorkers();
      if (!worker) throw new Error('There is no service worker.');
      /** Taps the notification, as far as a test can; gives where that led. */
      const tap = (open: boolean) =>
        worker.evaluate(async (isOpen) => {
          const { registration, clients } = self as unknown as {
            registration: ServiceWorkerRegistration;
            clients: { openWindow(address: string): Promise<unknown>; matchAll(): Promise<unknown[]> };
          };
          const led: string[] = [];
          const waits: Promise<unknown>[] = [];
          // A browser lets a worker open and show pages only where somebody really tapped.
          clients.openWindow = async (address) => void led.push(address);
          const pages = isOpen ? [{ url: `${location.origin}/`, focus: async () => led.push('focus') }] : [];
          clients.matchAll = async () => pages;
          const [notification] = await registration.getNotifications();
          const event = Object.assign(new Event('notificationclick'), {
            notification,
            waitUntil: (work: Promise<unknown>) => waits.push(work),
          });
          self.dispatchEvent(event);
          await Promise.all(waits);
          return led;
        }, open);
      expect(await tap(false)).toEqual([to(code, 'dates')]);
      await expect.poll(shown).toEqual([]);
      await page.evaluate(() => localStorage.removeItem('waymark.reminded'));
      await page.reload();
      await expect.poll(async () => (await shown()).length).toBe(1);
      expect(await tap(true)).toEqual(['focus']);
    });
});

test('an appointment that comes near is said on any page of the app', async ({ page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    class Fake {
      static permission = 'granted';
      static requestPermission = async () => 'granted';
      constructor(_title: string, { body }: { body: string }) {
        said.push(body);
      }
    }
    Object.assign(window, { Notification: Fake });
    Object.defineProperty(navigator, 'serviceWorker', { value: undefined });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.map(String));
  await openDates(page, 'en');
  await addOwn(page, 'en', 'My secret', today, '12:30');
  await expect(page.getByText(say('en', 'lists.saved'))).toBeVisible();
  await open(page, to('en', 'housing'));
  await page.waitForTimeout(500);
  expect(await said()).toEqual([]);
  await page.evaluate(() => localStorage.setItem('waymark.remind', '1'));
  await open(page, to('en', 'housing'));
  await expect.poll(async () => (await said()).length).toBe(2);
  await page.waitForTimeout(500);
  expect(await said()).toHaveLength(2);
});
