/** Lists: ticked, changed, ordered, sent and put away, kept on this phone alone, the same in every language. */
import type { Locator, Page } from '@playwright/test';
import { to } from '../../../src/routes';
import { nothing } from '../../../src/store/model/records';
import { bare, stopClock } from '../tools/answers';
import { put } from '../tools/kept';
import { codes, expect, inOne, kept, open, packOf, say, test } from '../tools/site';

const listOf = (code: string, id: string) => {
  const found = packOf(code).lists.find((list) => list.id === id);
  if (!found) throw new Error(`There is no list "${id}".`);
  return found;
};
const items = (page: Page) => page.locator('.items > .item');
const row = (page: Page, text: string) => items(page).filter({ hasText: text });
const tick = (of: Locator) => of.getByRole('checkbox');
const button = (page: Page | Locator, code: string, key: string) =>
  page.getByRole('button', { name: say(code, key), exact: true });
const saved = (page: Page, code: string) => expect(page.getByText(say(code, 'lists.saved'))).toBeVisible();

/** Opens a list, ready to be changed. */
async function openList(page: Page, code: string, id: string): Promise<void> {
  await open(page, to(code, `lists/${id}`));
  await expect(tick(items(page).first())).toBeEnabled();
}

/** Makes a list of the person's own and stands on it. */
async function makeList(page: Page, code: string, name: string): Promise<void> {
  await open(page, to(code, 'lists'));
  await page.getByText(say(code, 'lists.newTitle')).click();
  await page.getByLabel(say(code, 'lists.newName')).fill(name);
  await button(page, code, 'lists.create').click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
}

async function add(page: Page, code: string, text: string): Promise<void> {
  await page.getByLabel(say(code, 'lists.addLabel')).fill(text);
  await page.keyboard.press('Enter');
  await expect(row(page, text)).toBeVisible();
}

const words = (page: Page) => page.locator('.item-words').allTextContents();

/** A list of three things, being put in order. */
async function makeOrder(page: Page, code: string): Promise<void> {
  await makeList(page, code, 'Order');
  for (const text of ['one', 'two', 'three']) await add(page, code, text);
  await button(page, code, 'lists.order').click();
  await items(page)
    .nth(1)
    .evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
}

/** The middle of the handle of a row, counted from 0. */
async function handleAt(page: Page, nth: number): Promise<{ x: number; y: number }> {
  const box = await items(page).nth(nth).locator('.drag').boundingBox();
  if (!box) throw new Error(`Row ${nth} has no handle.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Waits until it is said where a thing stands now. */
const saidMoved = (page: Page, code: string, item: string, place: string) =>
  expect
    .poll(async () => (await page.getByRole('status').allTextContents()).map(bare).join('|'))
    .toContain(bare(say(code, 'lists.moved', { item, place, all: '3' })).slice(0, 40));

test.beforeEach(({ page }) => stopClock(page));

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 780 } });

  for (const code of codes)
    test(`${code}: the order is changed by the handle, and the page scrolls everywhere else`, async ({
      page,
    }) => {
      await makeOrder(page, code);
      const finger = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
        finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });
      const draw = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
        await touch('touchStart', [from]);
        for (const part of [0.2, 0.4, 0.6, 0.8, 1])
          await touch('touchMove', [
            { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
          ]);
        await touch('touchEnd', []);
      };
      const stood = await page.evaluate(() => scrollY);
      const [first, last] = await Promise.all([handleAt(page, 0), handleAt(page, 2)]);
      await draw(first, { x: last.x, y: last.y + 10 });
      await expect.poll(() => words(page)).toEqual(['two', 'three', 'one']);
      await saidMoved(page, code, 'one', '3');
      expect(await page.evaluate(() => scrollY)).toBe(stood);
      const text = await items(page).nth(1).locator('.item-words').boundingBox();
      const on = { x: (text?.x ?? 0) + 5, y: (text?.y ?? 0) + 5 };
      await draw(on, { x: on.x, y: on.y - 150 });
      await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(stood);
      expect(await words(page)).toEqual(['two', 'three', 'one']);
    });
});

for (const code of inOne('rtl')) {
  const other = codes.find((one) => one !== code) ?? code;

  test(`${code}: a tick outlives a reload and another language, and comes off again`, async ({ page }) => {
    await openList(page, code, 'my-documents');
    await tick(items(page).nth(1)).check();
    await expect(items(page).nth(1)).toContainText(packOf(code).language.months[10] ?? '');
    await saved(page, code);
    for (const lang of [code, other]) {
      await openList(page, lang, 'my-documents');
      await expect(tick(items(page).nth(1))).toBeChecked();
      await expect(page.locator('.far').first()).toContainText('1');
      await open(page, to(lang, 'lists'));
      const door = page.locator('.doors .topic', { hasText: listOf(lang, 'my-documents').title });
      await expect(door.locator('progress')).toHaveAttribute('value', '1');
    }
    await openList(page, code, 'my-documents');
    await tick(items(page).nth(1)).uncheck();
    await saved(page, code);
    await page.reload();
    await expect(tick(items(page).nth(1))).toBeEnabled();
    await expect(tick(items(page).nth(1))).not.toBeChecked();
  });

  test(`${code}: a list of my own: named, filled, reworded, noted, due, and found again`, async ({
    page,
  }) => {
    await makeList(page, code, 'سوق Market');
    await expect(page.getByText(say(code, 'lists.empty'))).toBeVisible();
    await add(page, code, 'milk');
    await add(page, code, 'bread');
    await row(page, 'milk').locator('.item-change').click();
    await page.getByLabel(say(code, 'lists.words')).fill('two milks');
    await page.getByRole('textbox', { name: say(code, 'lists.note') }).fill('from the corner');
    const boxes = page.locator('.date-field input');
    for (const [place, part] of ['31', '2', '2027'].entries()) await boxes.nth(place).fill(part);
    await expect(page.getByText(say(code, 'dates.form.impossible'))).toBeVisible();
    await boxes.nth(0).fill('28');
    await expect(page.getByText(say(code, 'dates.form.impossible'))).toHaveCount(0);
    await saved(page, code);
    await page
      .locator('.item-fields')
      .getByRole('button', { name: say(code, 'lists.finish') })
      .click();
    await expect(row(page, 'two milks').locator('.item-change')).toBeFocused();
    await page.getByLabel(say(code, 'lists.rename')).fill('Shopping');
    await expect(page.locator('h1')).toHaveText('Shopping');
    await saved(page, code);
    await page.reload();
    await expect(page.locator('h1')).toHaveText('Shopping');
    expect(await words(page)).toEqual(['two milks', 'bread']);
    await expect(items(page).first()).toContainText('from the corner');
    await expect(items(page).first()).toContainText(packOf(code).language.months[1] ?? '');
    await open(page, to(code, 'lists'));
    await page.locator('.doors .topic', { hasText: 'Shopping' }).click();
    await expect(items(page)).toHaveCount(2);
  });

  test(`${code}: the order is changed with the mouse, and Escape leaves it`, async ({ page }) => {
    await makeOrder(page, code);
    const [from, to] = await Promise.all([handleAt(page, 2), handleAt(page, 0)]);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y - 20);
    await page.mouse.move(to.x, to.y - 10, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await words(page)).toEqual(['one', 'two', 'three']);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y - 10, { steps: 4 });
    await page.mouse.up();
    expect(await words(page)).toEqual(['three', 'one', 'two']);
    await saidMoved(page, code, 'three', '1');
    await saved(page, code);
    await page.reload();
    await expect(items(page)).toHaveCount(3);
    expect(await words(page)).toEqual(['three', 'one', 'two']);
  });

  test(`${code}: the order is changed with the keyboard, and each move is said`, async ({ page }) => {
    await makeList(page, code, 'Order');
    for (const text of ['one', 'two', 'three']) await add(page, code, text);
    await button(page, code, 'lists.order').press('Enter');
    const up = page.getByRole('button', { name: say(code, 'lists.upName', { item: 'three' }) });
    await up.focus();
    await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
    expect(await words(page)).toEqual(['one', 'three', 'two']);
    const said = (item: string, place: string) =>
      expect
        .poll(async () => (await page.getByRole('status').allTextContents()).map(bare).join('|'))
        .toContain(bare(say(code, 'lists.moved', { item, place, all: '3' })).slice(0, 40));
    await said('three', '2');
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    expect(await words(page)).toEqual(['three', 'one', 'two']);
    await expect(up).toBeFocused();
    await saved(page, code);
    await page.reload();
    await expect(items(page)).toHaveCount(3);
    expect(await words(page)).toEqual(['three', 'one', 'two']);
  });

  test(`${code}: what was taken off comes back with undo: a thing and a whole list`, async ({ page }) => {
    await openList(page, code, 'council-home');
    const before = await words(page);
    const count = before.length;
    expect(count).toBeGreaterThan(5);
    await items(page).nth(1).locator('.item-change').click();
    await button(page, code, 'lists.remove').click();
    await expect(items(page)).toHaveCount(count - 1);
    await expect(button(page, code, 'lists.undo')).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await words(page)).toEqual(before);
    await expect(page.getByRole('heading', { name: say(code, 'lists.things') })).toBeFocused();
    await makeList(page, code, 'Mine alone');
    await add(page, code, 'first');
    await button(page, code, 'lists.delete').click();
    await expect(items(page)).toHaveCount(0);
    await button(page, code, 'lists.undo').click();
    await expect(row(page, 'first')).toBeVisible();
    await expect(page.locator('h1')).toHaveText('Mine alone');
    await button(page, code, 'lists.delete').click();
    await expect(button(page, code, 'lists.undo')).toBeFocused();
    await saved(page, code);
    await page.reload();
    await expect(page.getByText(say(code, 'lists.gone'))).toBeVisible();
  });

  test(`${code}: the money: planned, spent and left, to the penny, and more than there is is said`, async ({
    page,
  }) => {
    const total = listOf(code, 'first-home').budget?.pence ?? 0;
    await openList(page, code, 'first-home');
    const sums = async () => (await page.locator('.sums dd').allTextContents()).map(bare);
    const field = (key: string) => page.getByLabel(say(code, key));
    const show = (pence: number) => `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`;
    await items(page).nth(0).locator('.item-change').click();
    await field('lists.planned').fill('200.10');
    await items(page).nth(1).locator('.item-change').click();
    await field('lists.planned').fill('£٩٩٫٩٥');
    await field('lists.spent').fill('80.20');
    await expect.poll(sums).toContain(show(total - 8020));
    const now = await sums();
    expect(now.slice(1)).toEqual(['£300.05', '£80.20', show(total - 8020), show(total - 30005)]);
    await field('lists.spent').fill('80.205');
    await expect(page.getByText(say(code, 'lists.moneyWrong'))).toBeVisible();
    await field('lists.spent').fill('9999');
    await expect(page.locator('.budget .wrong')).toContainText('£');
    await page.setViewportSize({ width: 320, height: 640 });
    const sumLines = page
      .locator('.sums bdi')
      .evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(new Set(await sumLines)).toEqual(new Set([1]));
    await field('lists.spent').fill('80.20');
    await expect(page.locator('.budget .wrong')).toHaveText('');
    await saved(page, code);
    await page.reload();
    await expect.poll(sums).toEqual(now);
  });

  test(`${code}: shared as text in another language: its words, my own as typed, notes only when asked`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: ({ text }: ShareData) => Promise.resolve(Object.assign(window, { shared: text })),
      });
    });
    await openList(page, code, 'new-here');
    await tick(items(page).first()).check();
    await add(page, code, 'my very own words');
    await page.getByText(say(code, 'lists.share')).click();
    const name = packOf(other).language.name;
    await page.locator('.share button', { hasText: name }).click();
    const shared = () => page.evaluate(() => (window as { shared?: string }).shared ?? '');
    await expect.poll(shared).toContain(listOf(other, 'new-here').title);
    const text = await shared();
    expect(text).toContain('☐ my very own words');
    expect(text.split('\n')[2]).toMatch(/^☑ /);
    expect(text).toContain(packOf(other).language.months[10]);
    expect(text).not.toContain(listOf(code, 'new-here').title);
  });

  test(`${code}: what is done is hidden and shown, and a list is put away and taken out`, async ({
    page,
  }) => {
    await openList(page, code, 'university');
    const count = await items(page).count();
    await tick(items(page).nth(2)).check();
    await button(page, code, 'lists.hideDone').click();
    await expect(items(page)).toHaveCount(count - 1);
    // Not check(): what is ticked is gone at once, and another one stands in its place.
    await tick(items(page).first()).click();
    await expect(items(page)).toHaveCount(count - 2);
    await expect(page.getByRole('heading', { name: say(code, 'lists.things') })).toBeFocused();
    await saved(page, code);
    await page.reload();
    await expect(items(page)).toHaveCount(count - 2);
    await button(page, code, 'lists.showDone').click();
    await expect(items(page)).toHaveCount(count);
    await button(page, code, 'lists.archive').click();
    await saved(page, code);
    await open(page, to(code, 'lists'));
    const door = page.locator('.doors .topic', { hasText: listOf(code, 'university').title });
    await expect(door).toBeHidden();
    await page.getByText(say(code, 'lists.away')).click();
    await door.click();
    await button(page, code, 'lists.takeOut').click();
    await saved(page, code);
    await open(page, to(code, 'lists'));
    await expect(door).toBeVisible();
  });

  test.describe(() => {
    test.use({ worker: true });

    test(`${code}: after one visit, with no signal, lists are opened, ticked and read back`, async ({
      context,
      page,
    }) => {
      await open(page, to(code));
      await kept(page, code);
      await context.setOffline(true);
      await page.locator(`main a[href="${to(code, 'lists')}"]`).click();
      await page.locator('.doors .topic', { hasText: listOf(code, 'before-eighteen').title }).click();
      await expect(tick(items(page).first())).toBeEnabled();
      await tick(items(page).first()).check();
      await saved(page, code);
      await page.reload();
      await expect(tick(items(page).first())).toBeChecked();
      await makeList(page, code, 'No signal');
    });
  });
}

test('two tabs show the same ticks and things', async ({ context, page }) => {
  const second = await context.newPage();
  await openList(page, 'en', 'my-documents');
  await openList(second, 'en', 'my-documents');
  await tick(items(page).nth(3)).check();
  await expect(tick(items(second).nth(3))).toBeChecked();
  await add(second, 'en', 'from the other tab');
  await expect(row(page, 'from the other tab')).toBeVisible();
});

test('what is to be done soon stands first on the page of lists', async ({ page }) => {
  await openList(page, 'en', 'my-documents');
  await items(page).first().locator('.item-change').click();
  const boxes = page.locator('.date-field input');
  for (const [place, part] of ['24', '11', '2026'].entries()) await boxes.nth(place).fill(part);
  await saved(page, 'en');
  await open(page, to('en', 'lists'));
  await expect(page.getByRole('heading', { name: say('en', 'lists.dueTitle') })).toBeVisible();
  await page.locator('a.due-week').click();
  await expect(page.locator('h1')).toHaveText(listOf('en', 'my-documents').title);
});

test('a tick that is not saved is not called saved, and is saved on another try', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if ('mended' in window) return put.apply(this, given);
      throw new DOMException('No room.', 'QuotaExceededError');
    };
  });
  await openList(page, 'en', 'my-documents');
  await tick(items(page).first()).check();
  await expect(page.getByRole('alert')).toContainText(say('en', 'lists.errors.full'));
  await expect(page.getByText(say('en', 'lists.saved'))).toHaveCount(0);
  await expect(tick(items(page).first())).toBeChecked();
  await page.evaluate(() => Object.assign(window, { mended: true }));
  await button(page, 'en', 'lists.retry').click();
  await saved(page, 'en');
  await page.reload();
  await expect(tick(items(page).first())).toBeChecked();
});

test('a topic leads to its lists, and a thing on a list to its promise', async ({ page }) => {
  await open(page, to('en', 'leaving-care'));
  await page
    .locator('main')
    .getByRole('link', { name: listOf('en', 'new-here').title })
    .click();
  await page.locator('.item-noted a').first().click();
  await expect(page.locator('h2:focus')).toHaveCount(1);
});

test('Back returns to the place on the page of lists, though what is mine is read again', async ({
  page,
}) => {
  const many = Array.from({ length: 30 }, (_, nth) => `own-${nth}`);
  await put(page, {
    ...nothing(),
    lists: many.map((id, order) => ({ id, title: `List ${order}`, created: 1, order, changed: 1 })),
    items: many.map((list) => ({ id: `${list}-item`, list, text: 'Thing', order: 1, changed: 1 })),
  });
  await open(page, to('en', 'lists'));
  const door = page.locator(`a[href="${to('en', 'lists/own', 'own-20')}"]`);
  await door.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1000);
  await door.click();
  await expect(items(page)).toHaveCount(1);
  // Long enough for what the page before had read to be let go.
  await page.waitForTimeout(1500);
  await page.goBack();
  await expect(door).toBeVisible();
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});
