/** What is kept on a phone: seen, backed up, brought back, locked and removed. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { type BackupFault, makeBackup } from '../../../src/store/model/backup-file';
import { expectNoFault } from '../tools/axe';
import { expectHere, mine, openSettings, put, raw, secret } from '../tools/kept';
import { expect, inOne, kept, open, say, test } from '../tools/site';

test.slow();

const nothing = { answers: [], lists: [], items: [], dates: [], says: [], visits: [] };
const button = (page: Page, code: string, key: string) =>
  page.getByRole('button', { name: say(code, key), exact: true });
const field = (page: Page, code: string, key: string) =>
  page.locator('input').and(page.getByLabel(say(code, key), { exact: true }));

async function backup(page: Page, code: string, passphrase = ''): Promise<string> {
  if (passphrase) {
    await page.getByLabel(say(code, 'keep.backup.lock')).check();
    await field(page, code, 'keep.backup.passphrase').fill(passphrase);
    await field(page, code, 'keep.backup.again').fill(passphrase);
  }
  const coming = page.waitForEvent('download');
  await button(page, code, 'keep.backup.make').click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^backup-\d{4}-\d\d-\d\d\.txt$/);
  await expect(page.locator('#backup')).toContainText(file.suggestedFilename());
  return readFileSync(await file.path(), 'utf8');
}

const give = (page: Page, code: string, text: string) =>
  field(page, code, 'keep.restore.file').setInputFiles({
    name: 'backup.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });

async function wipe(page: Page, code: string): Promise<void> {
  await button(page, code, 'keep.wipe.begin').click();
  await expect(page.getByText(say(code, 'keep.wipe.sure'))).toBeFocused();
  await button(page, code, 'keep.wipe.yes').click();
  await expect(page.locator('#wipe')).toContainText(say(code, 'keep.wipe.done'));
}

async function lockWith(page: Page, code: string, passcode: string): Promise<void> {
  await field(page, code, 'keep.passcode.new').fill(passcode);
  await field(page, code, 'keep.passcode.again').fill(passcode);
  await button(page, code, 'keep.passcode.set').click();
  await expect(page.getByText(say(code, 'keep.passcode.done'))).toBeVisible();
}

async function unlockWith(page: Page, code: string, passcode: string): Promise<void> {
  await field(page, code, 'keep.lock.passcode').fill(passcode);
  await button(page, code, 'keep.lock.open').click();
}

test('a phone with nothing on it gets no database from its settings', async ({ page }) => {
  await openSettings(page, 'en');
  await expect(page.locator('#kept')).toContainText(say('en', 'keep.nothing'));
  await expect(button(page, 'en', 'keep.passcode.set')).toBeVisible();
  expect(await raw(page)).toBeUndefined();
});

for (const code of inOne('en'))
  test(`${code}: what is backed up and wiped comes back whole, and that can be undone`, async ({ page }) => {
    await put(page, mine);
    await openSettings(page, code);
    await expect(page.locator('.counts li')).toHaveCount(4);
    const text = await backup(page, code);
    expect(text).toContain(secret);
    await wipe(page, code);
    await openSettings(page, code);
    await give(page, code, text);
    await expect(page.locator('.incoming tbody td')).toHaveText([
      ...['1', '0', '0', '1', '0', '0'],
      ...['2', '0', '0', '1', '0', '0'],
    ]);
    await expectNoFault(page);
    expect(await raw(page)).toBeUndefined();
    await button(page, code, 'keep.restore.merge').click();
    await expect(page.getByText(say(code, 'keep.restore.done'))).toBeFocused();
    await expectHere(page, mine);
    await give(page, code, text);
    await expect(page.getByText(say(code, 'keep.restore.nothing'))).toBeVisible();
    await button(page, code, 'keep.restore.cancel').click();
    await page.reload();
    const [undo = ''] = say(code, 'keep.restore.undo', { date: '|' }).split('|');
    await page.getByRole('button', { name: undo }).click();
    await expect(page.getByText(say(code, 'keep.restore.sinceNone'))).toBeFocused();
    await expectHere(page, mine);
    await button(page, code, 'keep.restore.yes').click();
    await expect(page.getByText(say(code, 'keep.restore.undone'))).toBeFocused();
    await expectHere(page, nothing);
  });

test('replacing takes away what is here, adding does not', async ({ page }) => {
  const text = await makeBackup(mine, { app: 'test', day: '2026-11-01' });
  const other = { id: 'date-2', title: 'mine', day: '2027-03-01', sequence: 0, history: [] };
  await put(page, { ...nothing, dates: [other] });
  await openSettings(page, 'en');
  await give(page, 'en', text);
  await button(page, 'en', 'keep.restore.merge').click();
  await expectHere(page, { ...mine, dates: [...mine.dates, other] });
  await give(page, 'en', text);
  await button(page, 'en', 'keep.restore.replace').click();
  await expectHere(page, mine);
});

test('a locked backup holds no word of it, and opens with its passphrase alone', async ({ page }) => {
  await put(page, mine);
  await openSettings(page, 'en');
  await page.getByLabel(say('en', 'keep.backup.lock')).check();
  await button(page, 'en', 'keep.backup.make').click();
  await expect(page.getByText(say('en', 'keep.backup.short'))).toBeVisible();
  const text = await backup(page, 'en', 'three small words');
  expect(text).not.toContain(secret);
  await wipe(page, 'en');
  await openSettings(page, 'en');
  await give(page, 'en', text);
  await expect(page.getByText(say('en', 'keep.restore.needs'))).toBeVisible();
  const passphrase = page.locator('#restore input[type="password"]');
  await passphrase.fill('three small birds');
  await button(page, 'en', 'keep.restore.open').click();
  await expect(page.getByText(say('en', 'keep.restore.fault.wrong-passphrase'))).toBeVisible();
  await passphrase.fill('three small words');
  await button(page, 'en', 'keep.restore.open').click();
  await button(page, 'en', 'keep.restore.merge').click();
  await expectHere(page, mine);
});

/** A file with the checksum that fits it. */
function summed(text: string): string {
  const open = text.replace(/"sha256": "\w+"/, '"sha256": ""');
  return open.replace('"sha256": ""', `"sha256": "${createHash('sha256').update(open).digest('hex')}"`);
}

/** Each way in which a file may be wrong. */
const wrong: [BackupFault, (text: string) => string][] = [
  ['truncated', (text) => text.slice(0, -40)],
  ['edited', (text) => text.replace(secret, 'Zambezi!')],
  ['foreign', () => 'A letter to a friend.'],
  ['foreign', () => '{ "name": "another app" }'],
  ['foreign', () => ''],
  ['newer', (text) => text.replace('"version": 2', '"version": 3')],
  ['counts', (text) => summed(text.replace('"items": 2', '"items": 3'))],
];

for (const code of inOne('rtl'))
  test(`${code}: each fault of a file has its sentence, and nothing changes`, async ({ page }) => {
    const text = await makeBackup(mine, { app: 'test', day: '2026-11-01' });
    await put(page, { ...nothing, answers: mine.answers });
    await openSettings(page, code);
    for (const [fault, spoil] of wrong) {
      const spoilt = spoil(text);
      await give(page, code, spoilt);
      const said = spoilt === '' ? /./ : say(code, `keep.restore.fault.${fault}`);
      await expect(page.locator('#restore-wrong')).toHaveText(
        said instanceof RegExp ? said : new RegExp(said),
      );
      await expect(page.locator('#restore-wrong')).toContainText(say(code, 'keep.restore.same'));
      await expect(page.locator('.incoming')).toHaveCount(0);
    }
    await expectHere(page, { ...nothing, answers: mine.answers });
  });

for (const code of inOne('en'))
  test(`${code}: a passcode locks what is kept, in words that a wrong one does not open`, async ({
    page,
  }) => {
    await put(page, mine);
    await openSettings(page, code);
    await field(page, code, 'keep.passcode.new').fill('12345');
    await button(page, code, 'keep.passcode.set').click();
    await expect(page.getByText(say(code, 'keep.passcode.short'))).toBeVisible();
    await lockWith(page, code, '27182818');
    expect(JSON.stringify(await raw(page))).not.toContain(secret);
    await page.reload();
    await expect(page.locator('#passcode .lock-screen')).toBeVisible();
    await expect(page.locator('#backup')).toHaveCount(0);
    for (const place of ['me', 'mine', 'years', 'lists', 'lists/own', 'dates']) {
      await open(page, place === 'lists/own' ? to(code, place, 'own-1') : to(code, place));
      await expect(page.locator('.lock-screen')).toBeVisible();
      await expect(page.locator('main')).not.toContainText(secret);
    }
    await open(page, to(code, 'housing'));
    await expect(page.locator('.lock-screen')).toHaveCount(0);
    await open(page, to(code, 'dates'));
    await expectNoFault(page);
    await unlockWith(page, code, '000000');
    await expect(page.getByText(say(code, 'keep.passcode.wrong'))).toBeVisible();
    await expect(page.locator('main')).not.toContainText(secret);
    await unlockWith(page, code, '٢٧١٨٢٨١٨');
    await expect(page.locator('main')).toContainText(`${secret} day`);
    await expect(page.locator('h1')).toBeFocused();
  });

test('a passcode is changed, locks at once, and is removed with it alone', async ({ page }) => {
  await put(page, mine);
  await openSettings(page, 'en');
  await lockWith(page, 'en', '27182818');
  const now = field(page, 'en', 'keep.passcode.current');
  await now.fill('111111');
  await button(page, 'en', 'keep.passcode.remove').click();
  await expect(page.getByText(say('en', 'keep.passcode.wrong'))).toBeVisible();
  await now.fill('27182818');
  await field(page, 'en', 'keep.passcode.new').fill('31415926');
  await field(page, 'en', 'keep.passcode.again').fill('31415926');
  await button(page, 'en', 'keep.passcode.change').click();
  await expect(page.getByText(say('en', 'keep.passcode.changed'))).toBeVisible();
  await button(page, 'en', 'keep.passcode.lockNow').click();
  await expect(page.locator('#passcode-title')).toBeFocused();
  await unlockWith(page, 'en', '31415926');
  await now.fill('31415926');
  await button(page, 'en', 'keep.passcode.remove').click();
  await expect(page.getByText(say('en', 'keep.passcode.removed'))).toBeVisible();
  await expectHere(page, mine);
});

/** Everything that this origin keeps. */
const everything = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    caches: await caches.keys(),
    notes: Object.keys(localStorage),
    session: Object.keys(sessionStorage).filter((key) => key.startsWith('waymark.')),
    workers: (await navigator.serviceWorker.getRegistrations()).filter(({ active }) => active).length,
  }));
const empty = { databases: 0, caches: [], notes: [], session: [], workers: 0 };

test.describe(() => {
  test.use({ worker: true });

  for (const code of inOne('rtl'))
    test(`${code}: wiping leaves nothing, while another page is open, and leads to the start`, async ({
      page,
      context,
    }) => {
      await open(page, to(code));
      await kept(page, code);
      await put(page, mine);
      const other = await context.newPage();
      await open(other, to(code, 'lists'));
      await expect(other.locator('main')).toContainText(`${secret} list`);
      await openSettings(page, code);
      await button(page, code, 'keep.wipe.begin').click();
      await button(page, code, 'keep.wipe.no').click();
      await expect(button(page, code, 'keep.wipe.begin')).toBeFocused();
      await expectHere(page, mine);
      await wipe(page, code);
      await expect(page.locator('#wipe [role=status]')).toBeFocused();
      await expect(other.locator('main')).not.toContainText(secret);
      await other.close();
      const { workers, ...left } = await everything(page);
      expect({ ...left, workers: 0 }).toEqual(empty);
      expect(workers).toBeLessThanOrEqual(1);
      await expectNoFault(page);
      await page.getByRole('link', { name: say(code, 'keep.wipe.home') }).click();
      await expect(page).toHaveURL(/\/$/);
    });
});

test('a forgotten passcode leads to removing everything, and a backup comes back after it', async ({
  page,
}) => {
  const text = await makeBackup(mine, { app: 'test', day: '2026-11-01' });
  await put(page, mine);
  await openSettings(page, 'en');
  await lockWith(page, 'en', '27182818');
  await open(page, to('en', 'me'));
  await page.reload();
  await page.getByText(say('en', 'keep.lock.forgotten')).click();
  await page.getByRole('link', { name: say('en', 'keep.wipe.title') }).click();
  await wipe(page, 'en');
  await openSettings(page, 'en');
  await give(page, 'en', text);
  await button(page, 'en', 'keep.restore.merge').click();
  await expectHere(page, mine);
});

test('two pages: what one locks or opens, the other shows so', async ({ page, context }) => {
  await put(page, mine);
  await openSettings(page, 'en');
  const other = await context.newPage();
  await openSettings(other, 'en');
  await lockWith(page, 'en', '27182818');
  await expect(other.locator('#passcode .lock-screen')).toBeVisible();
  await unlockWith(other, 'en', '27182818');
  await expect(other.getByText(say('en', 'keep.passcode.isSet'))).toBeVisible();
  await field(page, 'en', 'keep.passcode.current').fill('27182818');
  await button(page, 'en', 'keep.passcode.remove').click();
  await expect(button(other, 'en', 'keep.passcode.set')).toBeVisible();
  await expectHere(other, mine);
});
