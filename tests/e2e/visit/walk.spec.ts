/** A whole visit: begun, walked through in two languages with no signal, killed half-way, gone on with, and summed up. */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { phoneDay } from '../../../src/device/phone-day';
import { dateInWords } from '../../../src/language/dates';
import { to } from '../../../src/routes';
import { nothing, type Visit } from '../../../src/store/model/records';
import { addDays } from '../../../src/store/model/recurrence';
import { born, promised, stopClock } from '../tools/answers';
import { expectNoFault } from '../tools/axe';
import { put, raw } from '../tools/kept';
import { expect, kept, languages, open, packOf, say, test } from '../tools/site';

const other = languages.find(({ dir }) => dir === 'rtl')?.code ?? 'ar';
const day = phoneDay();
const made = packOf('en').made;
const kind = packOf('en').visits[0];
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const button = (page: Page, lang: string, key: string) =>
  page.locator('.visit').getByRole('button', { name: say(lang, key), exact: true });
const visitsIn = async (page: Page) => ((await raw(page))?.visits ?? []) as Visit[];
const titleOf = (lang: string, ref = '') => {
  const [place = '', id] = ref.split('#');
  const doc = place === 'pledge' ? packOf(lang).pledge : packOf(lang).topics[place];
  const words = doc?.sections.find((one) => one.id === id)?.title ?? doc?.title ?? '';
  return id ? say(lang, 'visit.sum.in', { words, topic: doc?.title ?? '' }) : words;
};

/** A visit on the device, as it was kept. */
const visit = (more: Partial<Visit> = {}): Visit => ({
  ...{ id: 'v1', kind: 'first-visit', label: 'A. B.', langs: ['en', other] as [string, string] },
  ...{ started: 1, day, version: made, agenda: [{ ref: 'health' }], at: 0, keep: 30, changed: 1 },
  ...more,
});

async function begin(page: Page, lang: string): Promise<void> {
  await open(page, to(lang, 'visit'));
  await button(page, lang, 'visit.new').click();
  await page.getByLabel(say(lang, 'visit.form.second')).selectOption(lang === 'en' ? other : 'en');
}

const next = (page: Page, lang: string) => button(page, lang, 'visit.walk.next').click();
const counted = (page: Page, lang: string, number: number, all: number) =>
  expect(page.locator('h1')).toHaveText(
    new RegExp(say(lang, 'visit.walk.step', { number: `\\D?${number}\\D?`, all: `\\D?${all}\\D?` })),
  );
const lines = async (page: Page, whom: string) =>
  (await page.locator(`section:has(#summary-${whom}) .summary-lines p`).allTextContents()).map(bare);

async function saved(page: Page): Promise<void> {
  await expect(page.locator('.visit .saved')).toContainText(say('en', 'lists.saved'));
}

test('a whole visit in two languages with no signal, killed half-way and gone on with', async ({
  baseURL,
  launchOptions,
}) => {
  test.slow();
  const folder = test.info().outputPath('tablet');
  const start = () => chromium.launchPersistentContext(folder, { ...launchOptions, baseURL });
  const offline = async (context: BrowserContext) => context.setOffline(true);
  const before = await start();
  const page = await before.newPage();
  for (const lang of ['en', other]) {
    await open(page, to(lang));
    await kept(page, lang);
  }
  await open(page, to('en'));
  await offline(before);
  await begin(page, 'en');
  await page.getByLabel(say('en', 'visit.form.label'), { exact: true }).fill('A. B.');
  await button(page, 'en', 'visit.form.begin').click();

  await counted(page, 'en', 1, 3);
  await expect(page.locator(`.side-other[lang="${other}"] h2`)).toHaveText(
    packOf(other).topics['leaving-care']?.sections.find(({ id }) => id === 'entitlements-sheet')?.title ??
      '-',
  );
  await button(page, 'en', 'visit.walk.wants').click();
  await page.getByText(say('en', 'visit.walk.agree')).click();
  await page.getByLabel(say('en', 'visit.walk.action')).fill('Send the sheet');
  await page.getByLabel(say('en', 'visit.walk.who')).selectOption('worker');
  for (const [part, value] of [
    ['day', '1'],
    ['month', '2'],
    ['year', '2027'],
  ] as const)
    await page.locator(`.date-${part}`).fill(value);
  await page.getByLabel(say('en', 'visit.walk.note')).fill('Likes paper');
  await page.getByLabel(say('en', 'visit.walk.interpreter')).check();
  await saved(page);
  await next(page, 'en');
  await counted(page, 'en', 2, 3);
  await button(page, 'en', 'visit.walk.understood').click();
  await saved(page);
  const closed = new Promise((resolve) => before.on('close', resolve));
  const killer = await before.newCDPSession(page);
  await killer.send('Browser.crash').catch(() => {});
  await closed;

  const after = await start();
  await offline(after);
  const again = await after.newPage();
  await open(again, to('en', 'visit'));
  await again.locator('.visit-card .button').click();
  await counted(again, 'en', 2, 3);
  await expect(button(again, 'en', 'visit.walk.understood')).toHaveAttribute('aria-pressed', 'true');
  await next(again, 'en');
  await counted(again, 'en', 3, 3);
  await button(again, 'en', 'visit.walk.skip').click();
  await expect(again.locator('h1')).toHaveText(say('en', 'visit.end.title'));

  const [first, second, third] = kind?.propose ?? [];
  const expected = (lang: string, record: boolean) => {
    const it = (key: string, values: Record<string, string> = {}) => say(lang, `visit.sum.${key}`, values);
    const date = (one: string) => dateInWords(one, packOf(lang).language);
    const shown = record ? [it('shown', { date: date(day), version: date(made) })] : [];
    /** What is said of a section that was on the screen. */
    const about = (ref = '') => {
      const [place = '', id] = ref.split('#');
      const card = packOf('en').topics[place]?.sections.find((one) => one.id === id)?.card;
      return [
        ...(card && record ? [bare(say(lang, `card.basis.${card.basis}`, { body: card.by ?? '' }))] : []),
        ...(card && card.due <= day ? [it('due', { date: date(card.checked) })] : []),
      ];
    };
    const title = packOf(lang).visits[0]?.title ?? '';
    const names = ['en', other].map((code) => packOf(code).language.name).join(' + ');
    return [
      it(`title.${record ? 'record' : 'person'}`),
      it('kind', { kind: title }),
      it('day', { date: date(day) }),
      ...(record ? [it('label', { label: 'A. B.' })] : []),
      it('languages', { languages: names }),
      // Nobody has checked the other language: each of its sections on the screen was a draft.
      it('words.draft', { language: packOf(other).language.name }),
      it('interpreter'),
      it('talked'),
      `1. ${titleOf(lang, first)}`,
      ...about(first),
      ...shown,
      it(record ? 'state.wantsRecord' : 'state.wantsPerson'),
      it('agreed', { action: 'Send the sheet' }),
      it('who', { who: it(`${record ? 'record' : 'person'}.worker`) }),
      it('by', { date: date('2027-02-01') }),
      ...(record ? [it('note', { note: 'Likes paper' })] : []),
      `2. ${titleOf(lang, second)}`,
      ...about(second),
      ...shown,
      it('state.understood'),
      it('left'),
      `– ${titleOf(lang, third)}`,
      it('content', { date: date(made) }),
    ];
  };
  await expect(again.locator('.summary-lines')).toHaveCount(2);
  const version = bare(say('en', 'visit.sum.version', { version: '' }));
  const record = await lines(again, 'record');
  expect(record.pop()).toContain(`${version}v`);
  expect(record).toEqual(expected('en', true).map(bare));
  expect((await lines(again, 'person')).slice(0, -1)).toEqual(expected(other, false).map(bare));
  await after.close();
});

for (const lang of ['en', other])
  for (const width of [320, 800])
    test(`${lang}, ${width} px: each page of a visit is axe-clean and none is wider than the screen`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      const fits = async () => {
        await expectNoFault(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      };
      await begin(page, lang);
      await page.getByLabel(say(lang, 'visit.form.label'), { exact: true }).fill('Ahmed Ali');
      await fits();
      await button(page, lang, 'visit.form.begin').click();
      await expect(page.locator('.side-other h2').first()).toBeVisible();
      await button(page, lang, 'visit.walk.later').click();
      await page.getByText(say(lang, 'visit.walk.agree')).click();
      await page.getByLabel(say(lang, 'visit.walk.action')).fill('Ask');
      await fits();
      for (let step = 0; step < 2; step += 1) await next(page, lang);
      await button(page, lang, 'visit.walk.finish').click();
      await expect(page.locator('.summary-lines')).toHaveCount(2);
      await page.locator('#device').getByLabel(say(lang, 'device.whose.own')).check();
      await button(page, lang, 'visit.phone.ask').click();
      await fits();
      await button(page, lang, 'visit.all').click();
      await expect(page.locator('.visit-card')).toHaveCount(1);
      await fits();
    });

test('a label that says who somebody is gets a warning, never a refusal, and nothing of it in the address', async ({
  page,
}) => {
  await begin(page, 'en');
  const label = page.getByLabel(say('en', 'visit.form.label'), { exact: true });
  for (const [text, fault] of [
    ['أحمد علي', 'name'],
    ['a@b.org', 'email'],
    ['07700 900123', 'phone'],
  ] as const) {
    await label.fill(text);
    await expect(page.locator('#label-warn')).toHaveText(say('en', `visit.form.warn.${fault}`));
  }
  await label.fill('A. B.');
  await expect(page.locator('#label-warn')).toHaveText('');
  await label.fill('Ahmed Ali');
  await button(page, 'en', 'visit.form.begin').click();
  await counted(page, 'en', 1, 3);
  expect(await visitsIn(page)).toMatchObject([{ label: 'Ahmed Ali' }]);
  expect(page.url()).toMatch(/\/en\/visit\/#[0-9a-f]{24}\/walk\/1$/);
  expect(await page.title()).not.toContain('Ahmed');
});

test('Back goes a step back, and an agenda that was changed is the one that is walked', async ({ page }) => {
  await begin(page, 'en');
  const [first = '', second = ''] = kind?.propose ?? [];
  const name = (ref: string) => bare(titleOf('en', ref)).replace(/ \([^()]*\)$/, '');
  await expect(page.locator('.agenda-words').first()).toHaveText(name(first));
  await page.locator('.agenda li').first().getByRole('button').last().click();
  const added = kind?.offer[0] ?? '';
  await page.locator('.agenda-also').getByText(name(added)).click();
  await expect(page.locator('.agenda-words')).toHaveCount(3);
  await button(page, 'en', 'visit.form.begin').click();
  await expect(page.locator('.step-shown h2').first()).toHaveText(name(second));
  await next(page, 'en');
  await next(page, 'en');
  await expect(page.locator('.step-shown h2').first()).toHaveText(name(added));
  await page.goBack();
  await counted(page, 'en', 2, 3);
  await button(page, 'en', 'visit.walk.stop').click();
  await page.locator('.visit-card .button').click();
  await counted(page, 'en', 2, 3);
});

test('what is over its time is deleted on opening; what is not can be deleted now, and that undone', async ({
  page,
}) => {
  const old = visit({ id: 'old', day: '2026-01-01', keep: 30 });
  const keeps = visit({ id: 'keeps', day: '2026-01-01', keep: 3650 });
  await put(page, { ...nothing(), visits: [old, keeps] });
  await open(page, to('en', 'visit'));
  await expect(page.locator('.visit-card')).toHaveCount(1);
  await expect.poll(async () => (await visitsIn(page)).map(({ id }) => id)).toEqual(['keeps']);
  await expect(page.locator('.visit-card')).toContainText('30 December 2035');
  await page
    .locator('.visit-card')
    .getByRole('button', { name: say('en', 'visit.delete') })
    .click();
  await expect.poll(() => visitsIn(page)).toEqual([]);
  await page.getByRole('button', { name: say('en', 'lists.undo') }).click();
  await expect.poll(async () => (await visitsIn(page)).map(({ id }) => id)).toEqual(['keeps']);
});

test('an empty visit says so, and one of an older content says so and keeps what is gone', async ({
  page,
}) => {
  await put(page, {
    ...nothing(),
    visits: [visit({ version: '2026-01-31', agenda: [{ ref: 'housing#old-help', title: 'Old help' }] })],
  });
  await open(page, to('en', 'visit', 'v1/end'));
  await expect(page.locator('.summary-lines').first()).toContainText(say('en', 'visit.sum.empty'));
  await button(page, 'en', 'visit.end.again').click();
  await expect(page.locator('.visit')).toContainText('31 January 2026');
  await expect(page.locator('.step-shown')).toContainText('Old help');
  await button(page, 'en', 'visit.walk.wants').click();
  await button(page, 'en', 'visit.walk.finish').click();
  await expect(page.locator('.summary-lines').first()).toContainText('Old help');
  expect(await lines(page, 'record')).toContain(
    bare(say('en', 'visit.sum.older', { date: dateInWords(made, packOf('en').language) })),
  );
});

test('what was agreed goes into lists and dates only after asking, and once', async ({ page }) => {
  const agenda = [{ ref: 'health', action: 'See a GP', who: 'both', by: '2027-02-01', note: 'secret' }];
  await put(page, { ...nothing(), visits: [visit({ agenda })] });
  await open(page, to('en', 'visit', 'v1/end'));
  await page.locator('#device').getByLabel(say('en', 'device.whose.own')).check();
  await button(page, 'en', 'visit.phone.ask').click();
  await expect(page.getByText(say('en', 'visit.phone.sure'))).toBeVisible();
  expect((await raw(page))?.items).toEqual([]);
  await button(page, 'en', 'visit.phone.yes').click();
  await expect(page.getByText(say('en', 'visit.phone.done'))).toBeVisible();
  await page.reload();
  await expect(page.getByText(say('en', 'visit.phone.done'))).toBeVisible();
  await expect(button(page, 'en', 'visit.phone.ask')).toHaveCount(0);
  const rows = await raw(page);
  expect([rows?.lists, rows?.items, rows?.dates].map((all) => all?.length)).toEqual([1, 1, 1]);
  expect(JSON.stringify([rows?.items, rows?.dates])).not.toContain('secret');
  await page.getByRole('link', { name: say('en', 'visit.phone.openList') }).click();
  await expect(page.locator('.items')).toContainText('See a GP');
});

test('a browser with no share, no print and no clipboard still saves the words, and says what it cannot', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['share', 'canShare', 'clipboard'])
      Object.defineProperty(navigator, name, { value: undefined });
    Object.defineProperty(window, 'print', { value: undefined });
  });
  await put(page, { ...nothing(), visits: [visit({ agenda: [{ ref: 'health', state: 'wants' }] })] });
  await open(page, to('en', 'visit', 'v1/end'));
  await expect(button(page, 'en', 'visit.end.copy')).toHaveCount(2);
  await expect(button(page, 'en', 'visit.end.share')).toHaveCount(0);
  await expect(button(page, 'en', 'visit.end.print')).toHaveCount(0);
  await button(page, 'en', 'visit.end.copy').first().click();
  await expect(page.getByText(say('en', 'visit.end.failed'))).toBeVisible();
  const coming = page.waitForEvent('download');
  await button(page, 'en', 'visit.end.save').first().click();
  expect((await coming).suggestedFilename()).toBe(`visit-${day}-record.txt`);
});

test('only the chosen summary is printed: no note of the worker goes with the young person', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'print', { value: () => document.body.setAttribute('data-asked', '') });
  });
  const shown = { at: 1, version: made };
  await put(page, { ...nothing(), visits: [visit({ agenda: [{ ref: 'health', note: 'secret', shown }] })] });
  await open(page, to('en', 'visit', 'v1/end'));
  await page
    .locator('section:has(#summary-person)')
    .getByRole('button', { name: say('en', 'visit.end.print') })
    .click();
  await page.locator('body[data-asked]').waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('section:has(#summary-person) .summary-lines')).toBeVisible();
  await expect(page.locator('section:has(#summary-record)')).toBeHidden();
});

test('a step that is taken off with what was agreed can be brought back, and one can be added where none is left', async ({
  page,
}) => {
  const agenda = [{ ref: 'health', action: 'See a GP' }];
  await put(page, { ...nothing(), visits: [visit({ agenda })] });
  await open(page, to('en', 'visit', 'v1/walk/1'));
  await page.getByText(say('en', 'visit.walk.change')).click();
  await page.locator('.agenda li').getByRole('button').last().click();
  await expect(page.getByText(say('en', 'visit.form.emptyAgenda'))).toBeVisible();
  await expect(page.locator('.agenda-also button').first()).toBeVisible();
  await page.getByRole('button', { name: say('en', 'lists.undo') }).click();
  await expect(page.getByLabel(say('en', 'visit.walk.action'))).toHaveValue('See a GP');
});

test('a step about a promise, and the end, lead to the pledge as a check', async ({ page }) => {
  const agenda = [{ ref: 'pledge#understood' }, { ref: 'health' }];
  await put(page, { ...nothing(), visits: [visit({ agenda })] });
  const door = button(page, 'en', 'pledge.check');
  await open(page, to('en', 'visit', 'v1/walk/1'));
  await expect(door).toBeVisible();
  await next(page, 'en');
  await expect(page.locator('.step-shown h2').first()).toBeVisible();
  await expect(door).toHaveCount(0);
  await open(page, to('en', 'visit', 'v1/end'));
  await door.click();
  await expect(page.locator('.question').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('h1')).toHaveText(say('en', 'visit.end.title'));
});

test('a step has the badge for the answers on this phone, in both languages', async ({ page }) => {
  const answers = [{ question: 'born', value: born, changed: 1 }];
  const { section } = promised('en').find(({ topic }) => topic === 'health') ?? {};
  const agenda = [{ ref: `health#${section?.id}` }];
  await put(page, { ...nothing(), answers, visits: [visit({ agenda })] });
  await open(page, to('en', 'visit', 'v1/walk/1'));
  await expect(page.locator('.step-shown [class*="verdict-"]')).toHaveCount(2);
  await expect(page.locator('.side-other [class*="verdict-"]')).toBeVisible();
});

test('each side of a step says of its own language that nobody has checked it', async ({ page }) => {
  const { pledge } = packOf(other);
  // Once somebody has checked the pledge of this language, no side says that nobody has.
  const draft = pledge.fresh === 'draft' ? 1 : 0;
  const agenda = [{ ref: `pledge#${pledge.sections[0]?.id}` }];
  await put(page, { ...nothing(), visits: [visit({ agenda })] });
  await open(page, to('en', 'visit', 'v1/walk/1'));
  const said = (place: string, words: string) => page.locator(place).filter({ hasText: say(other, words) });
  await expect(page.locator('.side-other h2')).toBeVisible();
  await expect(said('.side-other .state', 'notice.draftSection')).toHaveCount(draft);
  await expect(page.locator('.step-shown .state')).toHaveCount(draft);
  await open(page, to(other, 'visit', 'v1/walk/1'));
  await expect(said('main > .notice', 'notice.draft')).toHaveCount(draft);
  await expect(page.locator('.side-other h2')).toBeVisible();
  await expect(page.locator('.step-shown .state')).toHaveCount(0);
});

for (const { code: second } of languages.filter(({ code }) => code !== 'en' && code !== other).slice(0, 1))
  test('a visit in two other languages opens in the first of them, and has a summary in each', async ({
    page,
  }) => {
    const first = other;
    await put(page, { ...nothing(), visits: [visit({ langs: [first, second] })] });
    await open(page, to('en', 'visit'));
    await page.locator('.visit-card .quiet').first().click();
    await expect(page).toHaveURL(new RegExp(`/${first}/visit/#v1/end$`));
    await expect(page.locator('.summary-lines')).toHaveCount(3);
    for (const code of ['en', first, second])
      await expect(page.locator(`.summary-lines[lang="${code}"]`)).toContainText(
        packOf(code).topics.health?.title ?? '-',
      );
  });

test('what is over its time is deleted on any page, by the day of the phone and not that of the build', async ({
  page,
}) => {
  const day = addDays(made, -30);
  const [old, last] = [visit({ id: 'old', day, keep: 1 }), visit({ id: 'last', day, keep: 30 })];
  const ids = async () => (await visitsIn(page)).map(({ id }) => id).sort();
  await stopClock(page, addDays(made, -1));
  await put(page, { ...nothing(), visits: [old, last] });
  await open(page, to('en', 'money'));
  await expect.poll(ids).toEqual(['last']);
  // Its page draws the visits a second time once the day is known.
  for (let times = 0; times < 3; times += 1) {
    await open(page, to('en', 'visit'));
    await expect(page.locator('.visit-card')).toHaveCount(1);
  }
  await stopClock(page, made);
  await open(page, to('en', 'money'));
  await expect.poll(ids).toEqual([]);
});

test('visits stay out of a backup unless they are chosen', async ({ page }) => {
  await put(page, { ...nothing(), visits: [visit({ label: 'Q.Z.' })] });
  await open(page, to('en', 'settings'));
  const make = page.getByRole('button', { name: say('en', 'keep.backup.make') });
  const text = async () => {
    const coming = page.waitForEvent('download');
    await make.click();
    const stream = await (await coming).createReadStream();
    let all = '';
    for await (const piece of stream) all += piece;
    return all;
  };
  await make.waitFor();
  expect(await text()).not.toContain('Q.Z.');
  await page.getByLabel(say('en', 'keep.backup.visits')).check();
  expect(await text()).toContain('Q.Z.');
});

test('a passcode locks visits too', async ({ page }) => {
  await put(page, { ...nothing(), visits: [visit({ label: 'Q.Z.' })] });
  await open(page, to('en', 'settings'));
  const fields = page.locator('#passcode input[type="password"]');
  await expect(fields).toHaveCount(2);
  for (const field of await fields.all()) await field.fill('27182818');
  await page.getByRole('button', { name: say('en', 'keep.passcode.set'), exact: true }).click();
  await expect.poll(async () => JSON.stringify(await visitsIn(page))).toContain('sealed');
  expect(JSON.stringify(await raw(page))).not.toContain('Q.Z.');
  const tab = await page.context().newPage();
  await open(tab, to('en', 'visit'));
  await expect(tab.getByText(say('en', 'visit.locked'))).toBeVisible();
  await expect(tab.locator('.visit-card')).toHaveCount(0);
});
