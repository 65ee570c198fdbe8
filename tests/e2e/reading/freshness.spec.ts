/** A page says that it is due for checking by the day on the phone, not by the day on which it was built. */
import { dateInWords } from '../../../src/language/dates';
import { to } from '../../../src/routes';
import { expect, inOne, open, packOf, say, test } from '../tools/site';

const day = (date: string) => new Date(`${date}T12:00:00`);

/** The first day on which a section of a topic is due, and a day on which all are. */
function dueDays(topic: string): { first: string; last: string; checked: string } {
  const cards = packOf('en').topics[topic]?.sections.flatMap(({ card }) => (card ? [card] : [])) ?? [];
  const due = cards.map((card) => card.due).toSorted();
  return {
    first: due[0] ?? '',
    last: due.at(-1) ?? '',
    checked: cards.map((card) => card.checked).toSorted()[0] ?? '',
  };
}

for (const code of inOne('rtl')) {
  const { first, last, checked } = dueDays('housing');

  test(`${code}: before it is due, nothing says so`, async ({ page }) => {
    const eve = day(first);
    eve.setDate(eve.getDate() - 1);
    await page.clock.setFixedTime(eve);
    await open(page, to(code, 'housing'));
    await expect(page.locator('main p.label')).toHaveCount(0);
  });

  test(`${code}: once all is due, the page says it once with the date`, async ({ page }) => {
    await page.clock.setFixedTime(day(last));
    await open(page, to(code, 'housing'));
    const date = dateInWords(checked, packOf(code).language);
    await expect(page.locator('main p.label')).toHaveCount(1);
    const words = say(code, 'notice.duePage', { date });
    await expect(page.locator('main p.label')).toContainText(words);
  });
}
