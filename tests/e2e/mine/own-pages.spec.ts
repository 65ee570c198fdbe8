/** The person's own pages for everybody: on a narrow screen, in light and dark, and with script off. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { bare, born, openQuestion, promised, seed, stopClock, typeBorn } from '../tools/answers';
import { expectNoFault } from '../tools/axe';
import { codes, expect, open, packOf, say, test } from '../tools/site';

const answers = { born, home: 'council', doing: 'university', child: 'no', immigration: 'waiting' };
const own = ['me', 'mine', 'years', 'status'];

/** That the page, with all that folds unfolded, fits the screen, and that axe finds nothing wrong with it. */
async function sound(page: Page): Promise<void> {
  for (const summary of await page.locator('main summary').all()) await summary.click();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, 'wider than the screen').toBeLessThanOrEqual(0);
  // As tall as the page: at any scroll the bar at the foot covers some target, and axe then calls it too small.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 320, height });
  await expectNoFault(page, { sizes: true });
}

for (const code of codes)
  for (const colorScheme of [code === 'en' ? 'light' : 'dark'] as const)
    test.describe(`${code}, ${colorScheme}, 320 px wide`, () => {
      test.use({ viewport: { width: 320, height: 640 }, colorScheme });

      test.beforeEach(async ({ page }) => {
        test.slow();
        await stopClock(page);
        await seed(page, answers);
      });

      for (const place of own)
        test(`${place}: nothing is cut off, and axe finds nothing`, async ({ page }) => {
          await open(page, to(code, place));
          await sound(page);
        });

      for (const id of ['born', 'status', 'immigration'])
        test(`the question ${id}: nothing is cut off, and axe finds nothing`, async ({ page }) => {
          await openQuestion(page, code, id);
          await page.locator('.choice-row input').last().check();
          await expect(page.getByText(say(code, 'me.saved'))).toBeVisible();
          await sound(page);
        });

      test('a date that cannot be: nothing is cut off, and axe finds nothing', async ({ page }) => {
        await openQuestion(page, code, 'born');
        await typeBorn(page, '31', '2', '2008');
        await expect(page.locator('.date-field input').first()).toHaveAttribute('aria-invalid', 'true');
        await sound(page);
      });
    });

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false });

  for (const code of codes) {
    test(`${code}: the questions are told with why they are asked, and none can be answered`, async ({
      page,
    }) => {
      await page.goto(to(code, 'me'));
      // Playwright finds no words inside noscript from outside of it.
      await expect(page.locator('noscript .label')).toHaveText(say(code, 'me.noScript'));
      await expect(page.locator('noscript .label')).toBeVisible();
      const told = page.locator('noscript li');
      await expect(told).toHaveCount(packOf(code).questions.length);
      for (const { id } of packOf(code).questions) {
        const one = told.filter({ hasText: say(code, `me.questions.${id}.title`) });
        await expect(one).toContainText(say(code, `me.questions.${id}.why`));
      }
      await expect(page.locator('main').locator('button, input').filter({ visible: true })).toHaveCount(0);
    });

    test(`${code}: every line tells its rule in words: ages, the answers it is for, immigration status`, async ({
      page,
    }) => {
      await page.goto(to(code, 'mine'));
      await expect(page.locator('noscript .label')).toHaveText(say(code, 'mine.noScript'));
      await expect(page.locator('noscript .label')).toBeVisible();
      await expect(page.locator('.verdict')).toHaveCount(promised(code).length);
      for (const { topic, section, rule } of promised(code)) {
        const line = page.locator('.verdict', {
          has: page.locator(`a[href="${to(code, topic, section.id)}"]`),
        });
        const told = bare(await line.innerText());
        for (const age of [rule.from, rule.until]) if (age !== undefined) expect(told).toContain(String(age));
        for (const [id, options] of Object.entries(rule.when ?? {}))
          for (const option of options) {
            // Ages in an option are filled in by the build.
            const [words = ''] = say(code, `me.questions.${id}.options.${option}`).split('{');
            expect(told).toContain(words.trim());
          }
        if (rule.immigration === 'open') expect(told).toContain(say(code, 'card.effect.open'));
      }
      await expect(page.locator('#check')).toBeVisible();
      await expect(page.locator('#check a')).toHaveCount(2);
    });

    test(`${code}: the years and each status read`, async ({ page }) => {
      await page.goto(to(code, 'years'));
      expect(await page.locator('.year h2').count()).toBeGreaterThan(3);
      await expect(page.locator('.year h2').first()).toBeVisible();
      await page.goto(to(code, 'status'));
      await page.locator('#refused summary').click();
      await expect(page.locator('#refused li a').first()).toBeVisible();
    });
  }
});
