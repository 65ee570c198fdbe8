/** The offer on paper: the PDFs where they were made, and all of it printed from the browser. */
import type { Page } from '@playwright/test';
import { fileAddress, filesAddress } from '../../../src/print/files';
import { to } from '../../../src/routes';
import { expect, inOne, kept, open, packOf, say, test, titleOf } from '../tools/site';

const list = (lang: string) => ({
  languages: {
    [lang]: [
      { name: 'booklet-a4', pages: 55, bytes: 1_290_455 },
      { name: 'entitlements', pages: 1, bytes: 34_957 },
      { name: 'of-another-time', pages: 1, bytes: 1 },
    ],
  },
});

/** Answers for the list of PDFs. */
const answer = (page: Page, status: number, body: string, type = 'application/json') =>
  page.route(`**${filesAddress}`, (route) => route.fulfill({ status, body, contentType: type }));

/** In the page: what is shown and reaches over the edge of the paper. */
function offPaper(): string[] {
  const width = document.documentElement.clientWidth;
  const all = [...document.querySelectorAll<HTMLElement>('.paper *')];
  return all
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < -1 || right > width + 1;
    })
    .map((one) => one.outerHTML.slice(0, 120));
}

for (const code of inOne('en')) {
  test(`${code}: links to the PDFs of this language that were made`, async ({ page }) => {
    await answer(page, 200, JSON.stringify(list(code)));
    await open(page, to(code, 'paper'));
    await expect(page.locator('h1')).toHaveText(say(code, 'paper.title'));
    const links = page.locator('.paper-files a');
    await expect(links).toHaveCount(2);
    await expect(links.nth(0)).toHaveAttribute('href', fileAddress(code, 'booklet-a4'));
    await expect(links.nth(0)).toContainText('A4');
    await expect(links.nth(1)).toHaveText(say(code, 'paper.file.entitlements'));
    await expect(page.locator('.paper-files')).toContainText('1.3 MB');
  });

  test(`${code}: no link where no PDF was made`, async ({ page }) => {
    const none: [number, string, string][] = [
      [404, 'Not found', 'text/plain'],
      [200, '<!doctype html><title>Home</title>', 'text/html'],
      [200, '{"languages":{"xx":[]}}', 'application/json'],
      [200, `{"languages":{"${code}":[{"name":"../x","pages":1,"bytes":1}]}}`, 'application/json'],
    ];
    for (const [status, body, type] of none) {
      await page.unrouteAll();
      await answer(page, status, body, type);
      const asked = page.waitForResponse(`**${filesAddress}`);
      await open(page, to(code, 'paper'));
      await asked;
      await expect(page.getByRole('heading', { name: say(code, 'paper.here') })).toBeVisible();
      await expect(page.locator('.paper-files')).toHaveCount(0);
      await expect(page.getByText(say(code, 'paper.offline'))).toHaveCount(0);
    }
  });

  test.describe(() => {
    test.use({ worker: true });

    test(`${code}: the whole offer is shown and printed from the browser, with no signal`, async ({
      context,
      page,
    }) => {
      test.slow();
      await page.addInitScript(() => {
        window.print = () => void Object.assign(window, { printed: true });
      });
      await page.setViewportSize({ width: 718, height: 1000 });
      await open(page, to(code, 'paper'));
      await kept(page, code);
      await context.setOffline(true);
      await page.reload();
      await expect(page.getByText(say(code, 'paper.offline'))).toBeVisible();
      await page.getByRole('button', { name: say(code, 'paper.show') }).click();
      const print = page.getByRole('button', { name: say(code, 'paper.print') });
      await expect(print).toBeFocused();
      const { topicList, topics } = packOf(code);
      for (const { id } of topicList)
        await expect(page.locator(`.paper [id="${id}"] h1`)).toHaveText(titleOf(code, id));
      const sections = topicList.flatMap(({ id }) => topics[id]?.sections ?? []).length;
      await expect(page.locator('.paper .part[id*="."] > .part-head h2')).toHaveCount(sections);
      for (const place of ['pledge', 'who', 'words', 'help'])
        await expect(page.locator(`.paper [id="${place}"] h1`)).toHaveText(titleOf(code, place));
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(offPaper)).toEqual([]);
      for (const gone of ['.header', '.menu', '.footer', 'button', '.only-screen'])
        await expect(page.locator(gone).filter({ visible: true }), gone).toHaveCount(0);
      await page.emulateMedia({ media: 'screen' });
      await print.click();
      expect(await page.evaluate(() => 'printed' in window)).toBe(true);
      await page.getByRole('button', { name: say(code, 'paper.showSheet') }).click();
      await expect(page.locator('.paper h1')).toHaveText(say(code, 'paper.sheet.title'));
      await page.getByRole('button', { name: say(code, 'paper.hide') }).click();
      await expect(page.locator('.paper')).toHaveCount(0);
      await expect(page.getByRole('button', { name: say(code, 'paper.show') })).toBeFocused();
    });
  });
}

test('the page about this app leads to it', async ({ page }) => {
  await open(page, to('en', 'about'));
  await page.locator(`main a[href="${to('en', 'paper')}"]`).click();
  await expect(page.locator('h1')).toHaveText(say('en', 'paper.title'));
});

test.describe(() => {
  test.use({ worker: true });

  test('the worker answers no PDF with the app', async ({ page }) => {
    await open(page, to('en', 'paper'));
    await kept(page, 'en');
    const missing = await page.goto(fileAddress('en', 'nothing'));
    expect(missing?.status()).toBe(404);
  });
});

test('a browser that cannot print says so, and still shows it all', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: undefined }));
  await open(page, to('en', 'paper'));
  await expect(page.getByText(say('en', 'paper.noPrint'))).toBeVisible();
  await page.getByRole('button', { name: say('en', 'paper.show') }).click();
  await expect(page.locator('.paper .cover')).toBeVisible();
  await expect(page.getByRole('button', { name: say('en', 'paper.print') })).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says how to print', async ({ page }) => {
    await page.goto(to('en', 'paper'));
    await expect(page.getByText(say('en', 'paper.oneText'))).toBeVisible();
    await expect(page.getByRole('button', { name: say('en', 'paper.show') })).toBeHidden();
  });
});
