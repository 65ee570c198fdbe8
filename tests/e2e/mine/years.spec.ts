/** My years: what begins, what ends and what must be done before, birthday by birthday. */
import { dateInWords } from '../../../src/language/dates';
import { milestones } from '../../../src/offer/years';
import { to } from '../../../src/routes';
import { bare, born, seed, stopClock, today } from '../tools/answers';
import { expect, inOne, open, packOf, say, test } from '../tools/site';

test.beforeEach(({ page }) => stopClock(page));

for (const code of inOne('en')) {
  const pack = packOf(code);
  const words = (day: string) => dateInWords(day, pack.language);

  test(`${code}: without a date of birth there are ages and no days, and a way to the question`, async ({
    page,
  }) => {
    await open(page, to(code, 'years'));
    const found = milestones(pack, undefined);
    await expect(page.locator('.year h2')).toHaveCount(found.length);
    const said = (await page.locator('.year h2').allTextContents()).map(bare);
    found.forEach(({ age }, place) => {
      expect(said[place]).toContain(String(age.years));
    });
    await expect(page.locator('.year-today, .year-past')).toHaveCount(0);
    await page.getByRole('link', { name: say(code, 'years.addBorn') }).click();
    await expect(page).toHaveURL(to(code, 'me', 'born'));
    await expect(page.locator('#born h2')).toBeFocused();
  });

  test(`${code}: with it, the past is folded away, today stands between, and the days are right`, async ({
    page,
  }) => {
    await seed(page, { born });
    await open(page, to(code, 'years'));
    await expect(page.locator('.year-today')).toContainText(words(today));
    const found = milestones(pack, born);
    const past = found.filter(({ date = '' }) => date <= today);
    expect(past.length).toBeGreaterThan(0);
    await expect(page.locator('.year-past h2').first()).toBeHidden();
    await page.locator('.year-past summary').click();
    await expect(page.locator('.year-past h2')).toHaveCount(past.length);
    const said = await page.locator('.year h2').allTextContents();
    expect(said).toHaveLength(found.length);
    found.forEach(({ date = '' }, place) => {
      expect(said[place]).toContain(words(date));
    });
    const twentyFive = page.locator('.year', { hasText: words('2033-05-04') });
    const last = found.find(({ date }) => date === '2033-05-04');
    expect(last?.ends.length).toBeGreaterThan(0);
    for (const { topic, section } of last?.ends ?? [])
      await expect(twentyFive.locator(`a[href="${to(code, topic, section.id)}"]`).first()).toBeVisible();
  });

  test(`${code}: on the very day of the birthday what ends has ended; the day before it has not`, async ({
    page,
  }) => {
    await seed(page, { born: '2005-11-23' });
    await open(page, to(code, 'years'));
    await expect(page.locator('.year-today + .year h2')).toContainText(words('2026-11-23'));
    await stopClock(page, '2026-11-23');
    await open(page, to(code, 'years'));
    await expect(page.locator('.year-today')).toContainText(words('2026-11-23'));
    await expect(page.locator('.year-past')).toContainText(words('2026-11-23'));
  });

  test(`${code}: what another answer stands in the way of says so`, async ({ page }) => {
    await seed(page, { born, home: 'council', doing: 'job' });
    await open(page, to(code, 'years'));
    const item = page.locator('.year li', { has: page.locator('a[href$="#university-bursary"]') });
    await expect(item.first()).toContainText(say(code, 'mine.verdict.not-now'));
    const gym = page.locator('.year li', { has: page.locator('a[href$="#gym"]') });
    await expect(gym).not.toContainText(say(code, 'mine.verdict.not-now'));
  });

  test(`${code}: past the last of the birthdays, the page says what to do`, async ({ page }) => {
    await seed(page, { born: '1999-01-01' });
    await open(page, to(code, 'years'));
    await expect(page.getByText(say(code, 'mine.over'))).toBeVisible();
    await expect(page.getByText(say(code, 'years.remainsText'))).toBeVisible();
    await expect(page.locator('.year-today ~ .year')).toHaveCount(0);
  });
}
