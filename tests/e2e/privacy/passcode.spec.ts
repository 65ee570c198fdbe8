/** The passcode as a person meets it: words by chance, how long it is safe, the pause, and the phone's own lock. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { mine, openSettings, put, raw, secret } from '../tools/kept';
import { expect, inOne, open, say, test } from '../tools/site';

const field = (page: Page, lang: string, key: string) =>
  page.locator('input').and(page.getByLabel(say(lang, key), { exact: true }));
const button = (page: Page, lang: string, key: string) =>
  page.getByRole('button', { name: say(lang, key), exact: true });
const first = (page: Page, lang: string) => field(page, lang, 'keep.passcode.new');
const again = (page: Page, lang: string) => field(page, lang, 'keep.passcode.again');

for (const code of inOne('rtl'))
  test(`${code}: four words by chance are the passcode; five wrong ones bring a pause that a reload and another page keep`, async ({
    page,
    context,
  }) => {
    await put(page, mine);
    await openSettings(page, code);
    const safe = new RegExp(
      ['years', 'century'].map((one) => say(code, `keep.passcode.time.${one}`)).join('|'),
    );
    const proposed = page.locator('.proposed');
    await expect(proposed).toHaveText(/^\S+( \S+){3}$/);
    const before = (await proposed.textContent()) ?? '';
    await button(page, code, 'keep.passcode.other').click();
    await expect(proposed).not.toHaveText(before);
    const words = (await proposed.textContent()) ?? '';
    await button(page, code, 'keep.passcode.take').click();
    await expect(first(page, code)).toHaveValue(words);
    await expect(page.getByText(safe)).toBeVisible();
    await page.getByLabel(say(code, 'keep.passcode.kinds.digits')).check();
    await expect(first(page, code)).toHaveValue('');
    await expect(first(page, code)).toHaveAttribute('inputmode', 'numeric');
    await first(page, code).fill('31012008');
    await expect(page.getByText(say(code, 'keep.passcode.time.moments'))).toBeVisible();
    await first(page, code).fill('271828');
    await button(page, code, 'keep.passcode.set').click();
    await expect(page.getByText(say(code, 'keep.passcode.short'))).toBeVisible();
    await expect(first(page, code)).toBeFocused();
    await page.getByLabel(say(code, 'keep.passcode.kinds.words')).check();
    await first(page, code).fill(words);
    await again(page, code).fill(` ${words.toUpperCase()}  `);
    await expect(page.getByText(safe)).toBeVisible();
    await button(page, code, 'keep.passcode.set').click();
    await expect(page.getByText(say(code, 'keep.passcode.done'))).toBeVisible();
    expect(JSON.stringify(await raw(page))).not.toContain(secret);

    const box = (at: Page) => field(at, code, 'keep.lock.passcode');
    const unlock = async (at: Page, typed: string) => {
      await box(at).fill(typed);
      await button(at, code, 'keep.lock.open').click();
    };
    await open(page, to(code, 'lists'));
    await expect(box(page)).toHaveAttribute('inputmode', 'text');
    for (let time = 0; time < 4; time += 1) {
      await unlock(page, 'another set of words');
      await expect(page.getByText(say(code, 'keep.passcode.wrong'))).toBeVisible();
      await expect(box(page)).toHaveValue('');
    }
    const other = await context.newPage();
    await open(other, to(code, 'lists'));
    await unlock(other, 'another set of words');
    const pause = (at: Page) =>
      at.getByText(say(code, 'keep.passcode.paused', { time: '|' }).split('|')[0]?.trim() ?? '');
    await expect(pause(other)).toBeVisible();
    // "Try again" would not be true now.
    await expect(other.getByText(say(code, 'keep.passcode.wrong'))).toHaveCount(0);
    await unlock(page, words);
    await expect(pause(page)).toBeVisible();
    await page.reload();
    await expect(pause(page)).toBeVisible();
    await box(page).fill(words);
    await expect(button(page, code, 'keep.lock.open')).toBeDisabled();
    await expect(page.locator('main')).not.toContainText(secret);
    // Half a minute later.
    await other.close();
    await page.clock.install({ time: Date.now() + 40_000 });
    await page.reload();
    await unlock(page, words);
    await expect(page.locator('main')).toContainText(`${secret} list`);
  });

test("the phone's own lock opens it, the passcode does where that fails, and a new passcode keeps both", async ({
  page,
}) => {
  const devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  /** A phone with a lock of its own, which its person opens or not. */
  const phone = async (isUserVerified: boolean) => {
    const { authenticatorId } = await devices.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        ctap2Version: 'ctap2_1',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        hasPrf: true,
        automaticPresenceSimulation: true,
        isUserVerified,
      },
    });
    return authenticatorId;
  };
  const refusing = await phone(false);
  await put(page, mine);
  await openSettings(page, 'en');
  const also = page.getByLabel(say('en', 'keep.phone.also'));
  await also.check();
  await first(page, 'en').fill('27182818');
  await again(page, 'en').fill('27182818');
  await button(page, 'en', 'keep.passcode.set').click();
  await expect(page.getByText(say('en', 'keep.phone.notMade'))).toBeVisible();
  expect(JSON.stringify(await raw(page))).toContain(secret);
  await devices.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId: refusing });
  const authenticatorId = await phone(true);
  await button(page, 'en', 'keep.passcode.set').click();
  await expect(page.getByText(say('en', 'keep.passcode.done'))).toBeVisible();
  expect(JSON.stringify(await raw(page))).not.toContain(secret);

  const openWithPhone = button(page, 'en', 'keep.phone.open');
  await open(page, to('en', 'lists'));
  await expect(page.locator('main')).not.toContainText(secret);
  await openWithPhone.click();
  await expect(page.locator('main')).toContainText(`${secret} list`);
  await expect(page.locator('h1')).toBeFocused();

  await openSettings(page, 'en');
  await openWithPhone.click();
  await field(page, 'en', 'keep.passcode.current').fill('27182818');
  await first(page, 'en').fill('31415926');
  await again(page, 'en').fill('31415926');
  await button(page, 'en', 'keep.passcode.change').click();
  await expect(page.getByText(say('en', 'keep.passcode.changed'))).toBeVisible();
  await page.reload();
  await openWithPhone.click();
  await expect(page.getByText(say('en', 'keep.passcode.isSet'))).toBeVisible();
  await button(page, 'en', 'keep.phone.stop').click();
  await expect(page.getByText(say('en', 'keep.phone.off'))).toBeVisible();
  await page.reload();
  await expect(field(page, 'en', 'keep.lock.passcode')).toBeVisible();
  await expect(openWithPhone).toHaveCount(0);
  await field(page, 'en', 'keep.lock.passcode').fill('31415926');
  await button(page, 'en', 'keep.lock.open').click();
  await button(page, 'en', 'keep.phone.use').click();
  await expect(page.getByText(say('en', 'keep.phone.first'))).toBeVisible();
  await field(page, 'en', 'keep.passcode.current').fill('31415926');
  await button(page, 'en', 'keep.phone.use').click();
  await expect(page.getByText(say('en', 'keep.phone.on'))).toBeVisible();
  await page.reload();
  await openWithPhone.click();
  await expect(page.locator('#kept .counts li').first()).toBeVisible();
  // The passkey was taken off the phone.
  await devices.send('WebAuthn.clearCredentials', { authenticatorId });
  await open(page, to('en', 'lists'));
  await openWithPhone.click();
  await expect(page.getByText(say('en', 'keep.phone.failed'))).toBeVisible();
  await field(page, 'en', 'keep.lock.passcode').fill('31415926');
  await button(page, 'en', 'keep.lock.open').click();
  await expect(page.locator('main')).toContainText(`${secret} list`);
});
