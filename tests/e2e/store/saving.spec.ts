/** What the answers need of the phone: nothing before the first, no network ever, and the truth where it cannot save. */
import type { Page } from '@playwright/test';
import { pageIds, to } from '../../../src/routes';
import {
  born,
  choose,
  databaseFiles,
  expectSaved,
  expectStored,
  openQuestion,
  promised,
  seed,
  stopClock,
  typeBorn,
} from '../tools/answers';
import { watchSent } from '../tools/sent';
import { codes, expect, inOne, kept, open, say, test, titleOf } from '../tools/site';

test.beforeEach(({ page }) => stopClock(page));

/** The files of the database that the page itself asked for. */
function databaseAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const file = new URL(request.url()).pathname.split('/').pop() ?? '';
    if (databaseFiles.includes(file)) asked.push(file);
  });
  return asked;
}

test('the database comes with the first answer, and never to a page that only reads', async ({ page }) => {
  expect(databaseFiles).toHaveLength(1);
  const asked = databaseAsked(page);
  // The settings show what is kept, so they may ask for it.
  for (const place of [...pageIds.filter((id) => id !== 'settings'), 'housing'])
    await open(page, to('en', place));
  await openQuestion(page, 'en', 'home');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await choose(page, 'home', 'council');
  await expectSaved(page, 'en');
  expect(asked).toEqual(databaseFiles);
});

test('with everything forgotten a reading page asks for no database again', async ({ page }) => {
  await seed(page, { home: 'council' });
  await open(page, to('en', 'me'));
  await page.getByRole('button', { name: say('en', 'me.forget') }).click();
  await expect(page.getByText(say('en', 'me.forgotten'))).toBeVisible();
  await expectStored(page, {});
});

test('nothing is sent: no request leaves the origin, and none carries an answer', async ({
  page,
  context,
  baseURL,
}) => {
  const nothingSent = watchSent(context, baseURL);
  await openQuestion(page, 'en', 'born');
  await typeBorn(page, '4', '5', '2008');
  await expectSaved(page, 'en');
  await openQuestion(page, 'en', 'immigration');
  await choose(page, 'immigration', 'refused');
  await expectSaved(page, 'en');
  for (const place of ['mine', 'years', 'status', 'housing']) await open(page, to('en', place));
  await expect(page.locator('.chips [class*="verdict-"]').first()).toBeVisible();
  nothingSent(/2008|refused|05-04/);
  expect(await context.cookies()).toEqual([]);
});

test.describe(() => {
  test.use({ worker: true });

  for (const code of inOne('rtl'))
    test(`${code}: after one visit, with no signal, questions are answered and read back`, async ({
      context,
      page,
    }) => {
      await open(page, to(code));
      await kept(page, code);
      await context.setOffline(true);
      await openQuestion(page, code, 'born');
      await typeBorn(page, '4', '5', '2008');
      await expectSaved(page, code);
      await page.reload();
      await expect(page.locator('.date-field input').nth(2)).toHaveValue('2008');
      for (const place of ['mine', 'years', 'status']) {
        await open(page, to(code, place));
        await expect(page.locator('h1')).toHaveText(titleOf(code, place));
      }
      await open(page, to(code, 'mine'));
      await expect(page.locator('.verdict')).toHaveCount(promised(code).length);
      await expect(page.locator('.chip.verdict-not-now').first()).toBeVisible();
      await open(page, to(code, 'health', 'gym'));
      await expect(page.locator('#gym .chips [class*="verdict-"]')).toBeVisible();
    });
});

/** The heading of what is for apprentices alone. */
const titleForApprentices = (code: string) =>
  promised(code).find(({ rule }) => rule.when?.doing?.join() === 'apprenticeship')?.section.title ??
  'nothing';

/** How a browser may keep the app from saving, in the page; `window.mended` ends it. */
const faults: Record<string, [reason: string, make: () => void]> = {
  'the database may not be opened': [
    'blocked',
    () => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...given) {
        if ('mended' in window) return open.apply(this, given);
        throw new DOMException('Not here.', 'SecurityError');
      };
    },
  ],
  'the phone is full': [
    'full',
    () => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...given) {
        if ('mended' in window) return put.apply(this, given);
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    },
  ],
};

for (const [name, [reason, make]] of Object.entries(faults))
  for (const code of codes)
    test(`${code}: where ${name}, it is said, the answer stands until the page is closed, and can be saved again`, async ({
      page,
    }) => {
      await page.addInitScript(make);
      await openQuestion(page, code, 'doing');
      await choose(page, 'doing', 'university');
      await expect(page.getByRole('alert')).toContainText(say(code, `lists.errors.${reason}`));
      await expect(page.getByText(say(code, 'me.saved'))).toHaveCount(0);
      await expect(page.locator('#doing input[value="university"]')).toBeChecked();
      await page.getByRole('button', { name: say(code, 'me.yours') }).click();
      await expect(page.getByRole('alert')).toContainText(say(code, `lists.errors.${reason}`));
      await page
        .locator('main')
        .getByRole('link', { name: say(code, 'me.done') })
        .click();
      await expect(page.locator('.verdicts-not-now', { hasText: titleForApprentices(code) })).toBeVisible();
      await page.evaluate(() => Object.assign(window, { mended: true }));
      await page.getByRole('alert').getByRole('button').click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expectStored(page, { doing: 'university' });
    });

test('where there is no database at all, it is said, and the answer stands until the page is closed', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
  await openQuestion(page, 'en', 'doing');
  await choose(page, 'doing', 'university');
  await expect(page.getByRole('alert')).toContainText(say('en', 'lists.errors.blocked'));
  await expect(page.getByText(say('en', 'me.saved'))).toHaveCount(0);
  await expect(page.locator('#doing input[value="university"]')).toBeChecked();
});

test('answers that cannot be read are not called unanswered: it is said, and tried again', async ({
  page,
}) => {
  await seed(page, { born, home: 'council' });
  await page.addInitScript(faults['the database may not be opened']?.[1] ?? (() => {}));
  for (const place of ['mine', 'years', 'status', 'me']) {
    await open(page, to('en', place));
    await expect(page.getByRole('alert')).toContainText(say('en', 'me.unread'));
    await expect(page.getByText(say('en', 'mine.noAnswers'))).toHaveCount(0);
  }
  await page.evaluate(() => Object.assign(window, { mended: true }));
  await page.getByRole('button', { name: say('en', 'common.retry') }).click();
  await expect(page.locator('.kept')).toContainText(say('en', 'me.questions.home.options.council'));
  await expect(page.getByRole('alert')).toHaveCount(0);
});
