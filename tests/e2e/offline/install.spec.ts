/** The home screen: offered from the second visit on, once, with the steps that this phone needs. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { codes, expect, open, say, test } from '../tools/site';

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1';

/** Opens a page and waits until the visit has been counted. */
async function visit(page: Page, address: string, number: number): Promise<void> {
  await open(page, address);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('waymark.visits'))).toBe(String(number));
}

test.describe('on an iPhone', () => {
  test.use({ userAgent: iPhone });

  for (const code of codes) {
    test(`${code}: settings give the steps, in order`, async ({ page }) => {
      await open(page, to(code, 'settings'));
      const steps = ['safari', 'share', 'add', 'done'].map((step) =>
        say(code, `settings.installIos.${step}`),
      );
      await expect(page.locator('#install ol li')).toHaveText(steps);
    });
  }

  test.describe(() => {
    test.use({ worker: true });

    test('it is offered at the second visit, and after “no” not again', async ({ page }) => {
      const offer = page.locator('.news').getByText(say('en', 'offline.install'));
      await visit(page, to('en'), 1);
      await page
        .locator('.news')
        .getByRole('button', { name: say('en', 'common.close') })
        .click();
      await expect(offer).toHaveCount(0);
      await visit(page, to('en', 'help'), 2);
      await expect(offer).toBeVisible();
      await page.getByRole('button', { name: say('en', 'offline.installNo') }).click();
      await expect(offer).toHaveCount(0);
      await visit(page, to('en'), 3);
      await expect(offer).toHaveCount(0);
    });

    test('the offer leads to the steps', async ({ page }) => {
      await visit(page, to('en'), 1);
      await expect(page.locator('.news')).toContainText(say('en', 'offline.ready'));
      await visit(page, to('en'), 2);
      await page.getByRole('link', { name: say('en', 'offline.installYes') }).click();
      await expect(page).toHaveURL(to('en', 'settings', 'install'));
      await expect(page.locator('#install-title')).toBeFocused();
    });
  });
});

test('where the browser can ask, a button has it ask', async ({ page }) => {
  await open(page, to('en', 'settings'));
  await expect(page.locator('#install')).toContainText(say('en', 'settings.installOther'));
  await page.evaluate(() => {
    const offer = new Event('beforeinstallprompt', { cancelable: true });
    const prompt = async () => Object.assign(window, { prompted: true });
    dispatchEvent(Object.assign(offer, { prompt, userChoice: Promise.resolve({ outcome: 'accepted' }) }));
  });
  await page.getByRole('button', { name: say('en', 'settings.installButton') }).click();
  expect(await page.evaluate(() => 'prompted' in window)).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await expect(page.locator('#install')).toContainText(say('en', 'settings.installed'));
});
