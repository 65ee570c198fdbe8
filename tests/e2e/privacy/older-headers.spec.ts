/** A host whose headers are of an earlier build: they do not allow the script that a page begins with, and Exit covers all the same. */
import { to } from '../../../src/routes';
import { council, expect, say, test as site, taken, titleOf } from '../tools/site';

/** The browser says that the script was refused: that is what is tried here. */
const test = site.extend<{ sound: string[] }>({ sound: async ({ page: _ }, use) => use([]) });

test('Exit covers every page that comes back, though the host does not allow what pages begin with', async ({
  context,
  page,
}) => {
  let without = 0;
  await context.route(`${new URL(council.exit).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }),
  );
  await context.route(/\/$/, async (route) => {
    const answer = await route.fetch();
    const headers = answer.headers();
    const policy = headers['content-security-policy'] ?? '';
    const older = policy.replace(/ 'sha256-[^']+'/g, '');
    if (older !== policy) without += 1;
    await route.fulfill({ response: answer, headers: { ...headers, 'content-security-policy': older } });
  });
  const refused = page.waitForEvent('console', (message) => /content security policy/i.test(message.text()));
  await page.goto(to('en'));
  await refused;
  await taken(page);
  // What the page begins with came later, as a file.
  await expect(page.locator('html[data-early]')).toHaveCount(1);
  await page.locator(`main a[href="${to('en', 'immigration')}"]`).click();
  await expect(page.locator('h1')).toHaveText(titleOf('en', 'immigration'));
  await page.getByRole('link', { name: say('en', 'exit.button') }).click();
  await expect(page).toHaveURL(council.exit);
  await page.goBack();
  await expect(page.getByText(say('en', 'exit.closed'))).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  await page.reload();
  await expect(page.getByText(say('en', 'exit.closed'))).toBeVisible();
  await expect(page.locator('h1')).toBeHidden();
  expect(without).toBeGreaterThan(0);
});
