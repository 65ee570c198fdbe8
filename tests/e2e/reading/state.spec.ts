/** The English of a section that is behind or a draft opens in place, and closes again. */
import type { Pack } from '../../../src/offer/pack';
import { to } from '../../../src/routes';
import { changeWords, codes, expect, open, say, sectionOf, test } from '../tools/site';

test.use({ serviceWorkers: 'block' });

for (const code of codes.filter((code) => code !== 'en')) {
  test(`${code}: “see it in English” opens the English of that section alone`, async ({ page }) => {
    await changeWords<Pack>(page, code, ({ topics }) => {
      for (const section of topics?.housing?.sections ?? [])
        if (section.id === 'deposit') section.fresh = 'behind';
    });
    await open(page, to(code));
    await page.locator(`.topics a[href="${to(code, 'housing')}"]`).click();
    const section = page.locator('#deposit');
    await expect(section).toContainText(say(code, 'notice.behindSection'));
    const door = section.getByRole('link', { name: say(code, 'notice.seeEnglish') });
    await expect(door).toHaveAttribute('href', to('en', 'housing', 'deposit'));
    await door.click();
    const english = section.locator('.in-english [lang="en"][dir="ltr"]');
    await expect(english.locator('h3').first()).toHaveText(sectionOf('en', 'housing', 'deposit').title);
    await expect(english.locator('h3').first()).toBeFocused();
    await expect(page).toHaveURL(to(code, 'housing'));
    await expect(page.locator('.in-english')).toHaveCount(1);
    await section.getByRole('button', { name: say(code, 'common.close') }).click();
    await expect(english).toHaveCount(0);
    await expect(door).toBeFocused();
  });
}
