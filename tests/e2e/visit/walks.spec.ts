/**
 * Whatever is done to three visits in two tabs, each screen shows the visit that is expected there, and what was typed stays
 * in it: tests/visit/walks.ts says what can be done and what is shown then, and all of it must be there.
 * `WAYMARK_WALKS=100` does so many, from a seed of their own.
 */
import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { to } from '../../../src/routes';
import { nothing, type Say, type Visit } from '../../../src/store/model/records';
import { type Act, kinds, type Shown, Walks } from '../../visit/walks';
import { put, raw } from '../tools/kept';
import { expect, open, packOf, say, taken, test } from '../tools/site';

const long = Number(process.env.WAYMARK_WALKS ?? 0);
/** The kind of visit that proposes promises alone: each of its steps leads to the pledge check. */
const talk = packOf('en').visits.findIndex(({ propose }) =>
  propose.every((ref) => ref.startsWith('pledge#')),
);
const steps = packOf('en').visits[talk]?.propose.length ?? 0;
const words = {
  ...{ gone: say('en', 'visit.gone'), reopen: say('en', 'visit.reopen') },
  ...{ end: say('en', 'visit.end.title'), action: say('en', 'visit.walk.action') },
};

/** What a tab shows, read at once. */
const shownOn = (page: Page): Promise<Shown | string> =>
  page.evaluate((words) => {
    const all = (of: string) => [...document.querySelectorAll<HTMLElement>(`.visit ${of}`)];
    const labelOf = (one: HTMLElement | undefined) => /[A-Z]{2}/.exec(one?.innerText ?? '')?.[0] ?? '';
    const [title] = all('h1');
    const [name] = all('.visit-name');
    if (title?.innerText === words.gone) return { at: 'gone' as const };
    if (all('#start').length > 0) return { at: 'start' as const };
    if (!name) {
      const labels = all('.visit-card h3').map(labelOf);
      return all('h2').length > 0 ? { at: 'list' as const, visits: labels.sort() } : 'nothing yet';
    }
    const finished = all('button').some(({ innerText }) => innerText === words.reopen);
    const both = { visit: labelOf(name), finished };
    const field = (of: string) => all(of).map((one) => (one as HTMLInputElement).value)[0];
    if (all('.saying').length > 0) {
      const typed = field('.saying input[type=text]');
      return typed === undefined ? 'no letter yet' : { at: 'letter' as const, ...both, words: typed };
    }
    if (title?.innerText === words.end) return { at: 'end' as const, ...both };
    const step = Number(/\d+/.exec(title?.innerText ?? '')?.[0]) - 1;
    const typed = field('.step-form textarea') ?? 'no field';
    return { at: 'step' as const, ...both, step, words: typed };
  }, words);

const button = (page: Page, key: string) =>
  page.locator('.visit').getByRole('button', { name: say('en', key), exact: true });

/** Does it on the screen, as a worker would; what is not there to be tapped fails. */
async function act(page: Page, { kind, visit, step, words: typed }: Act, before: Shown): Promise<void> {
  const at = (one: Shown['at']) => before.at === one;
  if (kind === 'begin') {
    await page.goto(to('en', 'visit', 'start'));
    await page.locator('input[name=kind]').nth(talk).check();
    await page.getByLabel(say('en', 'visit.form.label'), { exact: true }).fill(visit);
    await button(page, 'visit.form.begin').click();
  }
  if (kind === 'open') {
    const rows = ((await raw(page))?.visits ?? []) as Visit[];
    const id = rows.find(({ label }) => label === visit)?.id;
    if (!id) throw new Error(`${visit} is not on the device.`);
    await page.goto(to('en', 'visit', `${id}/walk/${step + 1}`));
  }
  if (kind === 'next') await button(page, 'visit.walk.next').click();
  if (kind === 'back') await page.goBack();
  if (kind === 'forward') await page.goForward();
  if (kind === 'reload') await page.reload();
  if (kind === 'letter') await button(page, 'pledge.check').click();
  if (kind === 'type' && at('letter')) await page.locator('.saying input[type=text]').fill(typed);
  if (kind === 'type' && at('step')) {
    const field = page.getByLabel(words.action);
    if (!(await field.isVisible())) await page.getByText(say('en', 'visit.walk.agree')).click();
    await field.fill(typed);
  }
  if (kind === 'finish') await button(page, 'visit.walk.finish').click();
  if (kind === 'reopen') await button(page, 'visit.reopen').click();
  if (kind === 'delete') {
    await page.goto(to('en', 'visit'));
    const name = page.locator('h3').filter({ hasText: new RegExp(`^\\W*${visit}\\W`) });
    const card = page.locator('.visit-card').filter({ has: name });
    await card.getByText(say('en', 'visit.delete')).click();
  }
  if (kind === 'undo') await page.getByRole('button', { name: say('en', 'lists.undo') }).click();
  await taken(page);
}

/** Everything that is written, by the label of the visit that it is in. */
async function written(page: Page): Promise<Record<string, string[]>> {
  const rows = (await raw(page)) ?? {};
  const [visits, says] = [(rows.visits ?? []) as Visit[], (rows.says ?? []) as Say[]];
  const found: Record<string, string[]> = {};
  for (const { label, agenda } of visits) found[label ?? ''] = agenda.flatMap(({ action }) => action ?? []);
  for (const { visit, words } of says) {
    const label = visits.find(({ id }) => id === visit)?.label ?? 'none';
    found[label] = [...(found[label] ?? []), ...Object.values(words ?? {})];
  }
  for (const all of Object.values(found)) all.sort();
  return found;
}

test('any begin, walk, Back, Forward, reload, second tab, finish, reopen and delete over three visits: words stay where they were typed', async ({
  context,
}) => {
  test.setTimeout(long > 0 ? long * 120_000 : 240_000);
  const done = Object.fromEntries(kinds.map((one) => [one, 0]));
  const inTab = [0, 0];
  let atOnce = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 45, maxLength: 50, size: 'max' }), async (numbers) => {
      const tabs = [await context.newPage(), await context.newPage()] as const;
      await tabs[0].goto('/robots.txt');
      await tabs[0].evaluate(
        () =>
          new Promise((resolve, reject) => {
            const request = indexedDB.deleteDatabase('waymark');
            request.onsuccess = resolve;
            request.onerror = reject;
          }),
      );
      await put(tabs[0], nothing());
      for (const page of tabs) await open(page, to('en', 'visit'));
      const walks = new Walks(steps);
      const story: string[] = [];
      const shows = (tab: 0 | 1) =>
        expect
          .poll(() => shownOn(tabs[tab]), { message: story.join('\n'), intervals: [10, 20, 50, 100] })
          .toEqual(walks.shown(tab));
      for (const number of numbers) {
        const one = walks.pick(number);
        const before = walks.shown(one.tab);
        story.push(`tab ${one.tab}: ${one.kind} ${one.visit} ${one.step} ${one.words}`);
        await act(tabs[one.tab], one, before);
        walks.do(one);
        await shows(one.tab);
        await shows(one.tab === 0 ? 1 : 0);
        // What one tab writes is there before the other goes on.
        await expect
          .poll(() => written(tabs[0]), { message: story.join('\n'), intervals: [10, 20, 50, 100] })
          .toEqual(walks.rows());
        atOnce = Math.max(atOnce, walks.visits.length);
      }
      for (const one of kinds) done[one] = (done[one] ?? 0) + walks.done[one];
      for (const tab of [0, 1]) inTab[tab] = (inTab[tab] ?? 0) + (walks.inTab[tab] ?? 0);
      for (const page of tabs) await page.close();
    }),
    { endOnFailure: true, ...(long > 0 ? { numRuns: long } : { numRuns: 1, seed: 20261130 }) },
  );
  // Every kind was really done, in both tabs, with three visits there.
  for (const one of kinds) expect(done[one], `${one} in ${JSON.stringify(done)}`).toBeGreaterThan(0);
  expect(Math.min(...inTab)).toBeGreaterThan(10);
  expect(atOnce).toBeGreaterThanOrEqual(3);
});
