/** A passcode that was given, over the loading of the app in another language. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { Question } from '../../src/offline/messages';
import { FakeStore } from '../offline/fakes';
import { newPage, newPhone, openTab, rawRows } from './tab';

/** What the service worker does with the two questions, in a memory of its own. */
async function newWorker() {
  const { leave, take } = await import('../../src/offline/handed');
  const asked: string[] = [];
  const controller = {
    postMessage(given: Question, [port]: MessagePort[] = []) {
      const question = structuredClone(given);
      asked.push(question.type);
      if (question.type === 'leave') leave(question.token, question.what);
      // A phone takes its time.
      if (question.type === 'take') setTimeout(() => port?.postMessage(take(question.token)), 50);
    },
  };
  vi.stubGlobal('navigator', { serviceWorker: { controller } });
  return asked;
}

/** A tap on a link to a language, and the loading of what it opens. */
function tap(page: ReturnType<typeof newPage>, lang: string, more: Partial<MouseEvent> = {}) {
  const link = { target: '', origin: location.origin, hreflang: lang };
  const target = { closest: (what: string) => (what === 'a[hreflang]' ? link : null) };
  page.dispatchEvent(
    Object.defineProperty(Object.assign(new Event('click'), { button: 0, ...more }), 'target', {
      value: target,
    }),
  );
}

let page: ReturnType<typeof newPage>;
beforeEach(async () => {
  newPhone();
  vi.stubGlobal('location', { origin: 'https://app.example' });
  page = openPage();
});

function openPage() {
  const next = newPage();
  Object.assign(next, { documentElement: { lang: 'ar' } });
  return next;
}

async function lockedPhone() {
  const asked = await newWorker();
  const tab = await openTab();
  await tab.writeRows([{ table: 'lists', row: { id: 'l1', title: 'Zanzibar', created: 1, order: 1 } }]);
  await tab.vault.setPasscode('271828');
  return { tab, asked };
}

/** The page goes, and the next one comes in the same tab. */
async function next() {
  page.dispatchEvent(new Event('pagehide'));
  page = openPage();
  const tab = await openTab();
  return tab.vault.lockState();
}

it('stays open in another language, and is locked in the page after that', async () => {
  const { tab } = await lockedPhone();
  tap(page, 'en');
  expect(await next()).toBe('open');
  expect(await tab.vault.lockState()).toBe('locked');
  expect(JSON.stringify(await rawRows())).not.toContain('Zanzibar');
  expect(await next()).toBe('locked');
});

it('takes what is half written along with the keys, and to nowhere else', async () => {
  await lockedPhone();
  vi.stubGlobal('sessionStorage', new FakeStore());
  const fields = { title: 'Tea', set: '', time: '', note: 'Half a Zanzibar', openTitle: false };
  const { keepDraft } = await import('../../src/mine/date-drafts');
  keepDraft('add-own', fields);
  tap(page, 'en');
  expect(await next()).toBe('open');
  const { draftOf } = await import('../../src/mine/date-drafts');
  expect(draftOf('add-own')).toEqual(fields);
  expect(await next()).toBe('locked');
  expect((await import('../../src/mine/date-drafts')).draftOf('add-own')).toBeUndefined();
});

it('locks after a minute where the page in the other language was never looked at', async () => {
  await lockedPhone();
  tap(page, 'en');
  page.dispatchEvent(new Event('pagehide'));
  page = openPage();
  page.visibilityState = 'hidden';
  const tab = await openTab();
  expect(await tab.vault.lockState()).toBe('open');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
  page.see(true);
  vi.useRealTimers();
  expect(await tab.vault.lockState()).toBe('locked');
});

it('locks where another tab is opened, and where nobody chose a language', async () => {
  const { asked } = await lockedPhone();
  tap(page, 'en', { ctrlKey: true });
  tap(page, 'ar');
  expect(await next()).toBe('locked');
  expect(asked).toEqual([]);
});

it('is given to no other tab', async () => {
  await lockedPhone();
  tap(page, 'en');
  sessionStorage.removeItem('waymark.handed');
  expect(await next()).toBe('locked');
});

it('asks for the passcode where there is no worker', async () => {
  await lockedPhone();
  vi.stubGlobal('navigator', {});
  tap(page, 'en');
  expect(await next()).toBe('locked');
});
