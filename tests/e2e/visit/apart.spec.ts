/** Two young people on one tablet: whatever is opened, left and gone back to, what was typed stays in the visit it was typed in. */
import type { Page } from '@playwright/test';
import { to } from '../../../src/routes';
import type { Say, Visit } from '../../../src/store/model/records';
import { raw } from '../tools/kept';
import { expect, languages, open, packOf, say, taken, test } from '../tools/site';

test.slow();

const other = languages.find(({ dir }) => dir === 'rtl')?.code ?? 'ar';
/** The kind of visit that proposes promises alone. */
const talk = packOf('en').visits.findIndex(({ propose }) =>
  propose.every((ref) => ref.startsWith('pledge#')),
);
const button = (page: Page, key: string) =>
  page.locator('.visit').getByRole('button', { name: say('en', key), exact: true });
const rows = async (page: Page) => {
  const { visits = [], says = [] } = (await raw(page)) ?? {};
  return { visits: visits as Visit[], says: says as Say[] };
};
const labelled = async (page: Page, label: string) =>
  (await rows(page)).visits.find((one) => one.label === label);
const saved = (page: Page) => expect(page.locator('.saved').last()).toContainText(say('en', 'lists.saved'));
const step = (page: Page, number: number) =>
  expect(page.locator('h1')).toHaveText(new RegExp(`^\\D*${number}\\D`));
const agree = async (page: Page, words: string) => {
  if (!(await page.getByLabel(say('en', 'visit.walk.action')).isVisible()))
    await page.getByText(say('en', 'visit.walk.agree')).click();
  await page.getByLabel(say('en', 'visit.walk.action')).fill(words);
  await saved(page);
};

async function begin(page: Page, label: string): Promise<void> {
  await open(page, to('en', 'visit', 'start'));
  await page.locator('input[name=kind]').nth(talk).check();
  await page.getByLabel(say('en', 'visit.form.second')).selectOption(other);
  await page.getByLabel(say('en', 'visit.form.label'), { exact: true }).fill(label);
  await button(page, 'visit.form.begin').click();
  await step(page, 1);
}

const check = (page: Page) => page.getByText(say('en', 'pledge.check')).click();

test('one young person’s pledge check is never shown to the next, in neither language, and goes with its visit', async ({
  page,
}) => {
  await begin(page, 'AA');
  await check(page);
  const promise = page.locator('fieldset.question').first();
  await promise.locator('[value=not]').check();
  await promise.locator('textarea').fill('Zanzibar');
  await page.locator('.saying input[type=text]').fill('Amira');
  await saved(page);
  await begin(page, 'BB');
  await check(page);
  await expect(page.locator('.saying input').last()).toBeEnabled();
  await expect(page.locator('.saying :checked')).toHaveCount(0);
  await expect(page.locator('.saying')).not.toContainText(/Zanzibar|Amira/);
  // In the other language of the visit it is the same one.
  const here = new URL(page.url()).hash;
  await promise.locator('[value=partly]').check();
  await saved(page);
  await open(page, `${to(other, 'visit')}${here}`);
  await expect(promise.locator('[value=partly]')).toBeChecked();
  await expect(page.locator('.visit-head')).toContainText('BB');
  // And it is nobody's own.
  await open(page, to('en', 'say', 'pledge'));
  await expect(page.locator('.saying input').last()).toBeEnabled();
  await expect(page.locator('.saying :checked')).toHaveCount(0);

  const a = await labelled(page, 'AA');
  await open(page, to('en', 'visit', `${a?.id}/walk/1/say/pledge`));
  await expect(promise.locator('textarea')).toHaveValue('Zanzibar');
  expect(page.url()).not.toMatch(/AA|Amira|Zanzibar/);
  await button(page, 'visit.end.again').click();
  await step(page, 1);
  await open(page, to('en', 'visit', `${a?.id}/end`));
  for (const whom of ['record', 'person'])
    await expect(page.locator(`section:has(#summary-${whom}) .summary-lines`)).toContainText('Zanzibar');
  await button(page, 'visit.end.remove').click();
  await button(page, 'visit.end.removeYes').click();
  await expect.poll(async () => (await rows(page)).says.map(({ visit }) => visit)).not.toContain(a?.id);
  await page.getByRole('button', { name: say('en', 'lists.undo') }).click();
  await expect.poll(async () => JSON.stringify(await rows(page))).toContain('Zanzibar');
  await page.locator('.visit-card', { hasText: 'AA' }).getByText(say('en', 'visit.delete')).click();
  await expect.poll(async () => JSON.stringify(await rows(page))).not.toContain('Zanzibar');
  await page.goBack();
  await expect(page.getByText(say('en', 'visit.gone'))).toBeVisible();
  await expect(page.locator('.visit-card')).toHaveCount(1);
});

test('Back shows and writes into the visit of its address, and a finished one is not written into until it is opened again', async ({
  page,
  context,
}) => {
  await begin(page, 'YT');
  await agree(page, 'YT one');
  for (let nth = 0; nth < 2; nth += 1) await button(page, 'visit.walk.next').click();
  await button(page, 'visit.walk.finish').click();
  await begin(page, 'BG');
  for (let nth = 0; nth < 2; nth += 1) await button(page, 'visit.walk.next').click();
  await step(page, 3);
  await button(page, 'visit.walk.stop').click();
  await page.locator('.visit-card', { hasText: 'YT' }).getByText(say('en', 'visit.read')).click();
  await expect(page.locator('.summary-lines').first()).toContainText('YT');
  const yt = await labelled(page, 'YT');
  // Next went past two of its topics: nobody says that they were talked about.
  const text = (await page.locator('.summary-lines').first().innerText()).split(
    say('en', 'visit.sum.talked'),
  );
  expect(text[1]?.split(say('en', 'visit.sum.seen'))[0]).toContain('YT one');
  expect(text[1]?.split(say('en', 'visit.sum.seen'))[0]).not.toMatch(/^2\. /m);
  await page.goBack();
  await page.goBack();
  await step(page, 3);
  await expect(page.locator('.visit-head')).toContainText('BG');
  await agree(page, 'BG three');
  expect(await labelled(page, 'YT')).toEqual(yt);
  await expect.poll(async () => (await labelled(page, 'BG'))?.agenda[2]?.action).toBe('BG three');

  // A second tab holds the other one, finished: it is read, and written into once it is opened again.
  const tab = await context.newPage();
  await open(tab, to('en', 'visit', `${yt?.id}/walk/1`));
  await expect(tab.getByLabel(say('en', 'visit.walk.action'))).toHaveValue('YT one');
  await expect(tab.getByLabel(say('en', 'visit.walk.action'))).toBeDisabled();
  await expect(button(tab, 'visit.walk.understood')).toBeDisabled();
  await button(tab, 'visit.reopen').click();
  await agree(tab, 'YT again');
  await agree(page, 'BG more');
  await page.reload();
  await taken(page);
  for (const [one, label, words] of [
    [page, 'BG', 'BG more'],
    [tab, 'YT', 'YT again'],
  ] as const) {
    await expect(one.getByLabel(say('en', 'visit.walk.action'))).toHaveValue(words);
    await expect(one.locator('.visit-head')).toContainText(label);
  }
  // Finished in one tab, it is finished in the other.
  await page.goto(tab.url());
  await taken(page);
  await button(page, 'visit.walk.understood').click();
  await open(page, to('en', 'visit', `${yt?.id}/end`));
  await button(page, 'visit.walk.finish').click();
  await expect(tab.getByLabel(say('en', 'visit.walk.action'))).toBeDisabled();
});
