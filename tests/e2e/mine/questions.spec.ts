/** The questions: each optional, one a screen, kept on this phone alone, changed and forgotten at will. */
import { to } from '../../../src/routes';
import {
  bare,
  born,
  choose,
  expectSaved,
  expectStored,
  openQuestion,
  seed,
  stopClock,
  stored,
  typeBorn,
} from '../tools/answers';
import { codes, expect, inOne, open, packOf, say, test } from '../tools/site';

const { questions } = packOf('en');
const digits: Record<string, [string, string, string]> = { ar: ['٤', '٥', '٢٠٠٨'], en: ['4', '5', '2008'] };
const answers: Record<string, string> = {
  status: 'former-relevant',
  place: 'outside',
  home: 'council',
  doing: 'university',
  child: 'no',
  immigration: 'refugee',
};

test.beforeEach(({ page }) => stopClock(page));

for (const code of inOne('rtl')) {
  test(`${code}: from the first question to what I can get, one a screen`, async ({ page }) => {
    await open(page, to(code, 'me'));
    await expect(page.getByText(say(code, 'me.private'))).toBeVisible();
    await page.locator('.kept .button').click();
    for (const [place, { id }] of questions.entries()) {
      await expect(page.locator('fieldset.question')).toHaveCount(1);
      await expect(page).toHaveURL(to(code, 'me', id));
      await expect(page.locator(`fieldset[id="${id}"] h2`)).toBeFocused();
      await expect(page.getByText(say(code, `me.questions.${id}.why`))).toBeVisible();
      await expect(page.locator(`fieldset[id="${id}"] input[value="not-sure"]`)).toBeVisible();
      await expect(page.locator(`fieldset[id="${id}"] input[value="rather-not"]`)).toBeVisible();
      if (id === 'born') await typeBorn(page, ...(digits[code] ?? ['4', '5', '2008']));
      else await choose(page, id, answers[id] ?? '');
      await expectSaved(page, code);
      await expect(page.getByRole('heading', { name: say(code, 'me.changed') })).toBeVisible();
      if (place < questions.length - 1)
        await page.getByRole('button', { name: say(code, 'me.next') }).click();
    }
    await page
      .locator('main')
      .getByRole('link', { name: say(code, 'me.done') })
      .click();
    await expect(page).toHaveURL(to(code, 'mine'));
    expect(await stored(page)).toEqual({ ...answers, born });
  });

  test(`${code}: an answer says what it changed, and is changed later`, async ({ page }) => {
    await seed(page, { born, immigration: 'british-irish' });
    await openQuestion(page, code, 'home');
    await choose(page, 'home', 'council');
    const changed = page.locator('.box', { hasText: say(code, 'me.changed') });
    const title =
      packOf(code).topics.housing?.sections.find(({ id }) => id === 'council-tenancy')?.title ?? '';
    await expect(changed.getByRole('link', { name: title })).toBeVisible();
    await choose(page, 'home', 'foster');
    await expect(changed.locator('li', { hasText: title })).toContainText(say(code, 'mine.verdict.not-now'));
    await page.getByRole('button', { name: say(code, 'me.yours') }).click();
    await expect(page).toHaveURL(to(code, 'me'));
    await expect(
      page.locator('.kept li', { hasText: say(code, 'me.questions.home.options.foster') }),
    ).toBeVisible();
    await expectStored(page, { born, immigration: 'british-irish', home: 'foster' });
    await openQuestion(page, code, 'place');
    await choose(page, 'place', 'inside');
    await expect(page.getByText(say(code, 'me.changedNone'))).toBeVisible();
  });

  test(`${code}: answers outlive a reload and another language`, async ({ page }) => {
    await seed(page, { born, home: 'rather-not', doing: 'job' });
    for (const lang of [code, ...codes.filter((other) => other !== code)]) {
      await open(page, to(lang, 'me'));
      const list = page.locator('.kept');
      await expect(list).toContainText(say(lang, 'me.questions.doing.options.job'));
      await expect(list).toContainText(say(lang, 'me.ratherNot'));
      await expect(list).toContainText(packOf(lang).language.months[4] ?? '');
    }
    await openQuestion(page, code, 'born');
    await expect(page.locator('.date-field input').nth(2)).toHaveValue('2008');
    await page.locator('.languages summary').click();
    const other = codes.find((lang) => lang !== code) ?? code;
    await page.locator(`.languages a[lang="${other}"]`).first().click();
    await expect(page).toHaveURL(to(other, 'me', 'born'));
    await expect(page.locator('.date-field input').nth(0)).toHaveValue('4');
    await expect(page.locator('fieldset.question h2')).toHaveText(say(other, 'me.questions.born.title'));
  });

  test(`${code}: forgetting takes everything away, and can be undone`, async ({ page }) => {
    const kept = { born, home: 'none', immigration: 'refused' };
    await seed(page, kept);
    await open(page, to(code, 'me'));
    const forget = page.getByRole('button', { name: say(code, 'me.forget') });
    const undo = page.getByRole('button', { name: say(code, 'me.undo') });
    await forget.click();
    await expect(page.getByText(say(code, 'me.forgotten'))).toBeVisible();
    await expect(undo).toBeFocused();
    await expectStored(page, {});
    expect(await page.evaluate(() => localStorage.getItem('waymark.mine'))).toBeNull();
    await undo.click();
    await expectStored(page, kept);
    await expect(page.locator('.kept')).toContainText(say(code, 'me.questions.home.options.none'));
    await forget.click();
    await expectStored(page, {});
    await page.reload();
    await expect(page.locator('.kept').getByText(say(code, 'me.unanswered'))).toHaveCount(questions.length);
  });

  const dates: [string, string, string, string][] = [
    ['impossible', '31', '2', '2008'],
    ['impossible', '29', '2', '2007'],
    ['future', '23', '11', '2026'],
    ['too-old', '1', '1', '1900'],
    ['under-16', '23', '11', '2010'],
    ['over-25', '22', '11', '2001'],
    ['ok', '22', '11', '2010'],
    ['ok', '23', '11', '2001'],
  ];
  test(`${code}: a date that cannot be, and an age that few of us write for, each has its sentence`, async ({
    page,
  }) => {
    await seed(page, { born, home: 'council' });
    await openQuestion(page, code, 'born');
    await expect(page.locator('.date-field input').nth(2)).toHaveValue('2008');
    for (const [found, day, month, year] of dates) {
      await typeBorn(page, '', '', '');
      await expectStored(page, { home: 'council' });
      await typeBorn(page, day, month, year);
      await expect(page.locator('#born-said')).toContainText(say(code, `me.born.${found}`));
      const wrong = ['impossible', 'future', 'too-old'].includes(found);
      await expect(page.locator('.date-field input').first()).toHaveAttribute('aria-invalid', String(wrong));
      const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      await expectStored(page, wrong ? { home: 'council' } : { born: written, home: 'council' });
      await expect(page.getByText(say(code, 'me.saved'))).toHaveCount(wrong ? 0 : 1);
    }
  });

  test(`${code}: what a version before saved and no longer fits is left out and said; the rest stands`, async ({
    page,
  }) => {
    await seed(page, {
      born: '2008-02-31',
      home: 'castle',
      'shoe-size': '44',
      doing: 'job',
      child: 'rather-not',
    });
    await open(page, to(code, 'me'));
    await expect(page.getByText(say(code, 'me.dropped'))).toBeVisible();
    await expect(page.locator('.kept')).toContainText(say(code, 'me.questions.doing.options.job'));
    await expect(page.locator('.kept').getByText(say(code, 'me.unanswered'))).toHaveCount(5);
    await open(page, to(code, 'mine'));
    await expect(page.locator('.verdicts-not-now li').first()).toBeVisible();
    await openQuestion(page, code, 'home');
    await choose(page, 'home', 'family');
    await expectSaved(page, code);
    expect((await stored(page)).doing).toBe('job');
  });

  test(`${code}: plain questions lead to how I left care, and nothing of them is saved but the answer used`, async ({
    page,
  }) => {
    await seed(page, { born: '2006-05-04' });
    await openQuestion(page, code, 'status');
    const find = page.locator('details', { hasText: say(code, 'me.find.open') });
    await find.locator('summary').click();
    const rule = find.getByRole('link', { name: say(code, 'me.find.rule') });
    await expect(rule).toHaveAttribute('href', to(code, 'leaving-care', 'who-counts'));
    const answer = (place: number, option: number) =>
      find.locator('fieldset').nth(place).locator('input').nth(option).check();
    const [yes, no, unsure] = [0, 1, 2];
    await answer(1, unsure);
    await expect(find.getByText(say(code, 'me.find.unknown'))).toBeVisible();
    await expect(find.getByRole('button', { name: say(code, 'me.find.use') })).toHaveCount(0);
    for (const [place, option] of [no, yes, yes, no, no].entries()) await answer(place, option);
    const words = bare(say(code, 'me.find.result', { status: '' })).split('.')[0] ?? '';
    await expect(find.locator('[role=status]')).toContainText(words);
    expect(await stored(page)).toEqual({ born: '2006-05-04' });
    await find.getByRole('button', { name: say(code, 'me.find.use') }).click();
    await expectStored(page, { born: '2006-05-04', status: 'former-relevant' });
    await expect(page.locator('#status .choice-row input[value="former-relevant"]')).toBeChecked();
  });
}

test('Back goes to the question before, then to the answers, then to the page before', async ({ page }) => {
  await open(page, to('en', 'mine'));
  await page
    .locator('main')
    .getByRole('link', { name: say('en', 'mine.answer'), exact: true })
    .click();
  await page.locator('.kept .button').click();
  const next = page.getByRole('button', { name: say('en', 'me.skip') });
  await next.click();
  await next.click();
  await next.click();
  for (const id of ['home', 'place', 'status', 'born']) {
    await expect(page).toHaveURL(to('en', 'me', id));
    await expect(page.locator(`fieldset[id="${id}"] h2`)).toBeFocused();
    await page.goBack();
  }
  await expect(page.locator('.kept')).toBeVisible();
  await expect(page.getByRole('heading', { name: say('en', 'me.yours') })).toBeFocused();
  await page.goForward();
  await expect(page.locator('fieldset[id="born"]')).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(to('en', 'mine'));
});

test('the page’s own Back goes to the question before it, and from the first to the answers', async ({
  page,
}) => {
  await openQuestion(page, 'en', 'status');
  const back = page.getByRole('button', { name: say('en', 'me.back'), exact: true });
  await back.click();
  await expect(page.locator('fieldset[id="born"]')).toBeVisible();
  await back.click();
  await expect(page.locator('.kept')).toBeVisible();
});

test('two tabs agree', async ({ context, page }) => {
  const other = await context.newPage();
  await open(page, to('en', 'me'));
  await open(other, to('en', 'me'));
  await openQuestion(page, 'en', 'doing');
  await choose(page, 'doing', 'job');
  await expectSaved(page, 'en');
  await expect(other.locator('.kept')).toContainText(say('en', 'me.questions.doing.options.job'));
  await openQuestion(other, 'en', 'doing');
  await choose(other, 'doing', 'school');
  await expect(page.locator('#doing input[value="school"]')).toBeChecked();
  await open(other, to('en', 'me'));
  await other.getByRole('button', { name: say('en', 'me.forget') }).click();
  await expect(page.locator('#doing input:checked')).toHaveCount(0);
});

test('all questions with the keyboard alone', async ({ page }) => {
  await open(page, to('en', 'me'));
  const tabTo = async (name: string) => {
    const told = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      if ((await told()) === name) return;
    }
    throw new Error(`Tab does not come to “${name}”.`);
  };
  await tabTo(say('en', 'me.answer'));
  await page.keyboard.press('Enter');
  await expect(page.locator('#born h2')).toBeFocused();
  for (const part of ['4', '5', '2008']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(part);
  }
  await expectSaved(page, 'en');
  for (const { id } of questions.slice(1)) {
    await tabTo(say('en', 'me.next'));
    await page.keyboard.press('Enter');
    await expect(page.locator(`fieldset[id="${id}"] h2`)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expectSaved(page, 'en');
  }
  await tabTo(say('en', 'me.done'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(to('en', 'mine'));
  const first = questions.slice(1).map(({ id, options }) => [id, options[0]]);
  expect(await stored(page)).toEqual({ born, ...Object.fromEntries(first) });
});
