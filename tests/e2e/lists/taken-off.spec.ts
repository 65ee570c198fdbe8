/** What was taken off a ready-made list stays to be put back, by keyboard too, and is told to who hears the page. */
import { listPlace, to } from '../../../src/routes';
import { bare } from '../tools/answers';
import { mine, put } from '../tools/kept';
import { items } from '../tools/own-list';
import { expect, inOne, open, packOf, say, test } from '../tools/site';

const [list, other] = ['my-documents', 'moving-home'];

for (const code of inOne('rtl'))
  test(`${code}: things taken off can be put back after their Undo is gone, with their tick and note`, async ({
    page,
  }) => {
    const [first, second] = packOf('en').lists.find(({ id }) => id === list)?.items ?? [];
    if (!first || !second) throw new Error(`The list ${list} has not two things.`);
    const row = { list, order: 0, text: 'as it was', removed: true as const, changed: 5 };
    const kept = { id: `${list}.${first.id}`, template: first.id, done: '2026-11-01', note: 'In the drawer' };
    await put(page, {
      ...mine,
      lists: [{ id: list, template: list, created: 1, order: 0, changed: 5 }],
      items: [
        { ...row, ...kept },
        { ...row, id: `${list}.${second.id}`, template: second.id },
      ],
      dates: [],
    });
    await open(page, to(code, listPlace(other)));
    await expect(items(page).first().getByRole('checkbox')).toBeEnabled();
    await expect(page.locator('.taken-off')).toHaveCount(0);
    await open(page, to(code, listPlace(list)));
    const back = page.locator('.taken-off button');
    await expect(back).toHaveCount(2);
    await expect(page.locator(`[data-item="${list}.${first.id}"]`)).toHaveCount(0);
    await page.locator('.taken-off summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(back.first()).toBeFocused();
    const name = bare((await back.first().getAttribute('aria-label')) ?? '');
    expect(name).toContain(bare(say(code, 'lists.off.back')));
    await page.keyboard.press('Enter');
    const shown = page.locator(`[data-item="${list}.${first.id}"]`);
    await expect(shown).toContainText('In the drawer');
    await expect(shown.getByRole('checkbox')).toBeChecked();
    await expect(
      page.getByRole('status').filter({ hasText: say(code, 'lists.off.done').split('{{')[0] ?? '' }),
    ).toHaveCount(1);
    // The focus goes to the next one to put back, and after the last to the heading over the list.
    await expect(back).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.taken-off')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: say(code, 'lists.things') })).toBeFocused();
    await page.reload();
    await expect(shown.getByRole('checkbox')).toBeChecked();
  });
