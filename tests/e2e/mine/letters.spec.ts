/** My say: the letter for each kind, the pledge as a check, and nothing sent by the app, whatever the phone can do. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { dateInWords } from '../../../src/language/dates';
import { to } from '../../../src/routes';
import { stopClock, today } from '../tools/answers';
import { expectNoFaultInBoth } from '../tools/axe';
import { openSettings, raw } from '../tools/kept';
import { watchSent } from '../tools/sent';
import { codes, expect, inOne, kept, open, packOf, say, test } from '../tools/site';

test.slow();

const android =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36';
const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';

const kindOf = (code: string, id: string) => {
  const found = packOf(code).letters.find((letter) => letter.id === id);
  if (!found) throw new Error(`There is no letter "${id}".`);
  return found;
};
const button = (page: Page, code: string, key: string) =>
  page.getByRole('button', { name: say(code, key), exact: true });
const link = (page: Page, code: string, key: string) =>
  page.getByRole('link', { name: say(code, key), exact: true });
const saved = (page: Page, code: string) => expect(page.getByText(say(code, 'lists.saved'))).toBeVisible();
const promise = (page: Page, nth: number) => page.locator('fieldset.question').nth(nth);

/** Opens a letter, ready to be filled in. */
async function openLetter(page: Page, code: string, id: string): Promise<void> {
  await open(page, to(code, 'say', id));
  await expect(page.locator('h1')).toHaveText(kindOf(code, id).title);
  await expect(page.locator('.saying input').last()).toBeEnabled();
}

/** What the mail would open with. */
async function mailOf(page: Page, code: string): Promise<{ to: string; subject: string; body: string }> {
  const href = (await link(page, code, 'say.send.mail').getAttribute('href')) ?? '';
  const [, whom = '', subject = '', body = ''] =
    /^mailto:([^?]*)\?subject=([^&]*)(?:&body=(.*))?$/.exec(href) ?? [];
  return { to: whom, subject: decodeURIComponent(subject), body: decodeURIComponent(body ?? '') };
}

test.beforeEach(({ page }) => stopClock(page));

for (const code of inOne('rtl')) {
  const borrowed = (id: string) => code !== 'en' && kindOf(code, id).lang === 'en';

  test(`${code}: the letter for each kind: whole on the screen, in English and the own language, and the same in the mail`, async ({
    page,
  }) => {
    await open(page, to(code, 'say'));
    for (const { id, pledge } of packOf('en').letters) {
      await page.locator(`.doors a[href="${to(code, 'say', id)}"]`).click();
      await expect(page.locator('h1')).toBeFocused();
      await expect(page.locator('h1')).toHaveText(kindOf(code, id).title);
      if (pledge) {
        await expect(page.getByText(say(code, 'say.letter.empty'))).toBeVisible();
        await expect(page.locator('.letter')).toHaveCount(0);
        await promise(page, 0).locator('[value=not]').check();
      }
      const parts = page.locator('.letter-part');
      const languages = code === 'en' || borrowed(id) ? ['en'] : ['en', code];
      await expect(parts).toHaveCount(languages.length);
      const mail = await mailOf(page, code);
      expect(mail.subject).toBe(kindOf('en', id).subject);
      for (const [nth, lang] of languages.entries()) {
        await expect(parts.nth(nth)).toHaveAttribute('lang', lang);
        await expect(parts.nth(nth)).toHaveAttribute('dir', packOf(lang).language.dir);
        for (const sentence of kindOf(lang, id).says) {
          await expect(parts.nth(nth)).toContainText(sentence);
          expect(mail.body).toContain(sentence);
        }
      }
      await page.goBack();
      await expect(page.locator('.doors')).toBeVisible();
    }
  });

  test(`${code}: own words stand in the letter as they were written, and stay after a reload`, async ({
    page,
  }) => {
    await openLetter(page, code, 'complain');
    const words = 'انتظرت ثلاثة أسابيع.\nThe form & the “paper” were lost: 100% #1?';
    await page.locator('.saying textarea').first().fill(words);
    await page.locator('.saying input[type=text]').fill('A. B.');
    await saved(page, code);
    for (const turn of [1, 2]) {
      await expect(page.locator('.saying textarea').first(), `turn ${turn}`).toHaveValue(words);
      for (const quote of await page.locator('.letter blockquote').all()) {
        await expect(quote).toHaveAttribute('dir', 'auto');
        expect(await quote.innerText()).toBe(words);
      }
      const { body } = await mailOf(page, code);
      expect(body).toContain(`“${words.replaceAll('\n', '\r\n')}”`);
      expect(body).not.toMatch(/[\u200e\u200f\u2066-\u2069]/);
      expect(body).toContain('A. B.');
      await openLetter(page, code, 'complain');
    }
    expect(page.url()).not.toContain('lost');
  });

  test(`${code}: whom it goes to is chosen and kept; who has no address gets none`, async ({ page }) => {
    await openLetter(page, code, 'complain');
    const complaints = packOf(code).contacts.find(({ id }) => id === 'complaints');
    await expect(page.locator('input[name=whom]').first()).toBeChecked();
    await expect(page.locator(`a[href="tel:${complaints?.phone?.replaceAll(' ', '')}"]`)).toBeVisible();
    await expect(page.getByText(say(code, 'say.whom.noAddress'))).toBeVisible();
    expect((await mailOf(page, code)).to).toBe('');
    await page.locator('input[name=whom]').nth(1).check();
    await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
    await saved(page, code);
    await page.reload();
    await expect(page.locator('input[name=whom]').nth(1)).toBeChecked();
  });

  test(`${code}: the pledge is checked: kept over a reload and another language, counted, cleared and brought back`, async ({
    page,
  }) => {
    const other = codes.find((one) => one !== code) ?? code;
    const all = packOf('en').pledge.sections.length;
    await openLetter(page, code, 'pledge');
    await expect(page.locator('fieldset.section')).toHaveCount(all);
    await promise(page, 0).locator('[value=kept]').check();
    await promise(page, 2).locator('[value=not]').check();
    await promise(page, 2).locator('textarea').fill('لم يسألني أحد.');
    await promise(page, 3).locator('[value=unsure]').check();
    await saved(page, code);
    for (const lang of [code, other]) {
      await openLetter(page, lang, 'pledge');
      await expect(promise(page, 0).locator('[value=kept]')).toBeChecked();
      await expect(promise(page, 2).locator('[value=not]')).toBeChecked();
      await expect(promise(page, 2).locator('textarea')).toHaveValue('لم يسألني أحد.');
      await expect(page.locator('.say-far progress')).toHaveAttribute('value', '3');
      const mail = await mailOf(page, lang);
      for (const nth of [0, 2, 3]) expect(mail.body).toContain(packOf('en').pledge.sections[nth]?.title);
      expect(mail.body).not.toContain(packOf('en').pledge.sections[1]?.title);
    }
    await open(page, to(other, 'say'));
    const begun = dateInWords(today, packOf(other).language);
    await expect(page.locator('.doors .topic').first()).toContainText(
      say(other, 'say.begun', { date: begun }),
    );
    // Listed, dated and deletable, where it is a person's own.
    await page
      .locator('.doors')
      .getByRole('button', { name: say(other, 'say.clear') })
      .click();
    await expect.poll(async () => (await raw(page))?.says ?? []).toEqual([]);
    await button(page, other, 'lists.undo').click();
    await expect(page.locator('.doors .topic').first()).toContainText(
      say(other, 'say.begun', { date: begun }),
    );
    await openLetter(page, code, 'pledge');
    await button(page, code, 'say.clear').click();
    await expect(promise(page, 0).locator('[value=kept]')).not.toBeChecked();
    await expect(button(page, code, 'lists.undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(promise(page, 2).locator('[value=not]')).toBeChecked();
    await button(page, code, 'say.clear').click();
    await expect.poll(async () => (await raw(page))?.says ?? []).toEqual([]);
    await page.reload();
    await expect(promise(page, 0).locator('[value=kept]')).not.toBeChecked();
  });

  test.describe(() => {
    test.use({ worker: true });

    test(`${code}: with no signal, and with nothing to share, copy or print with`, async ({
      context,
      page,
    }) => {
      await page.addInitScript(() => {
        for (const name of ['share', 'canShare', 'clipboard'])
          Object.defineProperty(navigator, name, { value: undefined });
        Object.defineProperty(window, 'print', { value: undefined });
      });
      await open(page, to(code));
      await kept(page, code);
      await context.setOffline(true);
      await openLetter(page, code, 'see-file');
      await page.locator('.saying textarea').first().fill('all of it');
      for (const key of ['copy', 'share', 'print'])
        await expect(button(page, code, `say.send.${key}`)).toHaveCount(0);
      await expect(link(page, code, 'say.send.mail')).toBeVisible();
      const coming = page.waitForEvent('download');
      await button(page, code, 'say.send.save').click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe('letter-see-file.txt');
      const text = readFileSync(await file.path(), 'utf8');
      expect(text).toContain('all of it');
      for (const lang of borrowed('see-file') ? ['en'] : ['en', code])
        expect(text).toContain(kindOf(lang, 'see-file').says[0]);
      await expect(page.getByText('letter-see-file.txt')).toBeVisible();
    });
  });

  test.describe(() => {
    test.use({ viewport: { width: 320, height: 640 }, userAgent: android });

    test(`${code}, 320 px wide: nothing is cut off, and axe finds nothing, light and dark`, async ({
      page,
    }) => {
      for (const id of ['', 'pledge', 'complain']) {
        await open(page, to(code, 'say', id));
        if (id) await expect(page.locator('.saying input').last()).toBeEnabled();
        if (id === 'pledge')
          for (const nth of [0, 1]) await promise(page, nth).locator('[value=partly]').check();
        if (id) await page.locator('.saying textarea').last().fill('a'.repeat(90));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `#${id}: wider than the screen`).toBeLessThanOrEqual(0);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width: 320, height });
        await expectNoFaultInBoth(page, { sizes: true }, `#${id}`);
        await page.setViewportSize({ width: 320, height: 640 });
      }
    });
  });

  test.describe(`${code}, with script off`, () => {
    test.use({ javaScriptEnabled: false });

    test('every letter can be read, and nothing on the page is dead', async ({ page }) => {
      await page.goto(to(code, 'say'));
      await expect(page.locator('noscript .label')).toHaveText(say(code, 'say.noScript'));
      for (const { id } of packOf('en').letters)
        await expect(page.locator(`noscript section[id="${id}"]`)).toContainText(
          kindOf(code, id).says[0] ?? '-',
        );
      await expect(
        page.locator('main').locator('.doors, button, input').filter({ visible: true }),
      ).toHaveCount(0);
    });
  });
}

test('nothing is sent: no request leaves the origin, and none carries what was written', async ({
  page,
  context,
  baseURL,
}) => {
  const nothingSent = watchSent(context, baseURL);
  await openLetter(page, 'ar', 'complain');
  await page.locator('.saying textarea').first().fill('Zanzibar');
  await saved(page, 'ar');
  await openLetter(page, 'ar', 'pledge');
  await promise(page, 0).locator('[value=not]').check();
  await saved(page, 'ar');
  await page.waitForLoadState('networkidle');
  nothingSent(/Zanzibar/);
});

test('what is written is locked with the passcode, and opens with it', async ({ page }) => {
  await openLetter(page, 'en', 'praise');
  await page.locator('.saying textarea').first().fill('Zanzibar');
  await saved(page, 'en');
  await openSettings(page, 'en');
  const field = (key: string) => page.locator('input').and(page.getByLabel(say('en', key), { exact: true }));
  await field('keep.passcode.new').fill('24681357');
  await field('keep.passcode.again').fill('24681357');
  await button(page, 'en', 'keep.passcode.set').click();
  await expect(page.getByText(say('en', 'keep.passcode.done'))).toBeVisible();
  expect(JSON.stringify(await raw(page))).not.toContain('Zanzibar');
  await open(page, to('en', 'say', 'praise'));
  await expect(page.locator('.lock-screen')).toContainText(say('en', 'say.locked'));
  await expect(page.locator('.letter, .saying textarea')).toHaveCount(0);
  await field('keep.lock.passcode').fill('24681357');
  await button(page, 'en', 'keep.lock.open').click();
  await expect(page.locator('.saying textarea').first()).toHaveValue('Zanzibar');
  await expect(page.locator('h1')).toBeFocused();
});

test('with the keyboard alone: a promise is checked, a receiver chosen, and the mail reached', async ({
  page,
}) => {
  await open(page, to('en', 'say'));
  await page.locator('.doors a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toBeFocused();
  const reach = async (what: string) => {
    for (let turn = 0; turn < 60; turn++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((one) => document.activeElement?.matches(one), what)) return;
    }
    throw new Error(`Tab does not reach ${what}.`);
  };
  await reach('[name^="promise-"]');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(promise(page, 0).locator('[value=partly]')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sometimes.');
  await expect(page.locator('.letter')).toContainText('Sometimes.');
  await reach('[name=whom]');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[name=whom]').nth(1)).toBeChecked();
  await reach('a[href^="mailto:"]');
  expect((await mailOf(page, 'en')).body).toContain('Sometimes.');
});

test('copied and shared as it stands; closing the share sheet is no fault', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        Object.assign(window, { shared: data });
        return Promise.reject(new DOMException('Closed.', 'AbortError'));
      },
    });
  });
  await openLetter(page, 'ar', 'advocate');
  await button(page, 'ar', 'say.send.copy').click();
  await expect(page.getByText(say('ar', 'section.copied'))).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const lang of ['en', 'ar']) expect(copied).toContain(kindOf(lang, 'advocate').says[0]);
  await button(page, 'ar', 'say.send.share').click();
  const shared = () => page.evaluate(() => (window as { shared?: ShareData }).shared);
  await expect.poll(shared).toEqual({ title: kindOf('en', 'advocate').subject, text: copied });
  await expect(page.getByText(say('ar', 'say.send.failed'))).toHaveCount(0);
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error()) },
    }),
  );
  await button(page, 'ar', 'say.send.copy').click();
  await expect(page.getByText(say('ar', 'say.send.failed'))).toBeVisible();
});

test.describe('on Windows', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/131.0.0.0' });

  test('a letter too long for the mail is copied, and that is said; there are no messages', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openLetter(page, 'en', 'complain');
    await page.locator('.saying textarea').first().fill('سؤال '.repeat(200));
    await expect(page.getByText(say('en', 'say.send.long'))).toBeVisible();
    await expect(link(page, 'en', 'say.send.sms')).toHaveCount(0);
    expect((await mailOf(page, 'en')).body).toBe('');
    await page.evaluate(() =>
      document.addEventListener('click', (event) => event.preventDefault(), { once: true }),
    );
    await link(page, 'en', 'say.send.mail').click();
    await expect(page.getByText(say('en', 'say.send.longDone'))).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('سؤال سؤال');
  });
});

for (const [name, userAgent, start] of [
  ['Android', android, /^sms:(\d*)\?body=/],
  ['an iPhone', iphone, /^sms:(\d*)&body=/],
] as const)
  test.describe(`on ${name}`, () => {
    test.use({ userAgent });

    test('messages open with the number of who has one', async ({ page }) => {
      await openLetter(page, 'en', 'join-cicc');
      const number = packOf('en').contacts.find(({ id }) => id === 'participation')?.text;
      const href = (await link(page, 'en', 'say.send.sms').getAttribute('href')) ?? '';
      expect(start.exec(href)?.[1]).toBe(number?.replaceAll(' ', ''));
      expect(decodeURIComponent(href)).toContain(kindOf('en', 'join-cicc').says[0]);
    });
  });

test('the home page, the pledge, the help page and the topics lead to it', async ({ page }) => {
  const doors: [string, string][] = [
    ['home', to('en', 'say')],
    ['pledge', to('en', 'say', 'pledge')],
    ['help', to('en', 'say')],
    ['your-say', to('en', 'say', 'advocate')],
    ['leaving-care', to('en', 'say', 'plan-review')],
  ];
  for (const [place, address] of doors) {
    await open(page, to('en', place));
    await page.locator(`main a[href="${address}"]`).click({ timeout: 5000 });
    await expect(page.locator('h1')).toBeFocused();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(address);
  }
});

test('the letter alone is printed', async ({ page }) => {
  await openLetter(page, 'ar', 'advocate');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.letter')).toBeVisible();
  await expect(page.locator('.saying > :not(.letter)').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('main').locator('button, textarea, input').filter({ visible: true })).toHaveCount(
    0,
  );
});
