/** A section is shared by its own address, in the reader's language or another: by the phone's sheet, or copied. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { expect, inOne, languages, open, say, test } from '../tools/site';

interface Shared {
  shared?: { url?: string; title?: string };
  copied?: string;
}

/** What the phone was given to share, or to copy. */
const given = (page: Page) =>
  page.evaluate(() => ({
    shared: (window as Shared).shared,
    copied: (window as Shared).copied,
  }));

/** Opens the share menu of the deposit and taps the button for a language. */
async function share(page: Page, code: string, language: string): Promise<void> {
  const box = page.locator('#deposit .share');
  await box.locator('summary').click();
  await box.getByRole('button', { name: say(code, 'section.shareIn', { language }) }).click();
}

const said = (page: Page) => page.locator('#deposit .said');

for (const code of inOne('en')) {
  test(`${code}: the phone's own sheet gets the section's address, in any language`, async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      const sheet = async (data: object) => Object.assign(window, { shared: data });
      Object.defineProperty(navigator, 'share', { value: sheet });
    });
    await open(page, to(code, 'housing'));
    for (const language of languages) {
      await share(page, code, language.name);
      const url = baseURL + to(language.code, 'housing', 'deposit');
      await expect.poll(async () => (await given(page)).shared?.url).toBe(url);
      expect((await given(page)).shared?.title).toBeTruthy();
    }
    await expect(said(page)).toHaveText('');
  });

  test(`${code}: without a sheet the address is copied, and that is said`, async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', { value: undefined });
      const writeText = async (copied: string) => void Object.assign(window, { copied });
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await open(page, to(code, 'housing'));
    for (const language of languages) {
      await share(page, code, language.name);
      const url = baseURL + to(language.code, 'housing', 'deposit');
      await expect.poll(async () => (await given(page)).copied?.split('\n').at(-1)).toBe(url);
      await expect(said(page)).toHaveText(say(code, 'section.copied'));
    }
  });
}

test('closing the sheet says nothing; a phone that refuses to copy says what to do', async ({ page }) => {
  await page.addInitScript(() => {
    const close = () => Promise.reject(new DOMException('Closed.', 'AbortError'));
    Object.defineProperty(navigator, 'share', { value: close, writable: true });
    const writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await open(page, to('en', 'housing'));
  await share(page, 'en', 'English');
  await expect(page.locator('#deposit .share details')).not.toHaveAttribute('open');
  await expect(said(page)).toHaveText('');
  await page.evaluate(() => Object.assign(navigator, { share: undefined }));
  await share(page, 'en', 'English');
  await expect(said(page)).toHaveText(say('en', 'common.copyFailed'));
});
