import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let page: EventTarget;
let offline: typeof import('../../src/device/install');
const offer = (outcome: 'accepted' | 'dismissed') =>
  Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: vi.fn(async () => undefined),
    userChoice: Promise.resolve({ outcome }),
  });
const device = (userAgent: string, more: object = {}) =>
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints: 0, ...more });

beforeEach(async () => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  device('Mozilla/5.0 (Linux; Android 14)');
  vi.resetModules();
  offline = await import('../../src/device/install');
  offline.captureInstall();
});
afterEach(() => vi.unstubAllGlobals());

it('keeps the offer until the reader wants it', async () => {
  const changed = vi.fn();
  offline.onInstallChange(changed);
  expect(offline.canInstall()).toBe(false);
  expect(await offline.install()).toBe('unavailable');
  const event = offer('accepted');
  page.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect(offline.canInstall()).toBe(true);
  expect(await offline.install()).toBe('accepted');
  expect(event.prompt).toHaveBeenCalledOnce();
  expect(offline.canInstall()).toBe(false);
  expect(changed).toHaveBeenCalledTimes(2);
});

it('tells that the reader said no', async () => {
  page.dispatchEvent(offer('dismissed'));
  expect(await offline.install()).toBe('dismissed');
});

it('stops telling when asked', () => {
  const changed = vi.fn();
  offline.onInstallChange(changed)();
  page.dispatchEvent(offer('accepted'));
  expect(changed).not.toHaveBeenCalled();
});

it('knows that it is installed', () => {
  expect(offline.isInstalled()).toBe(false);
  page.dispatchEvent(new Event('appinstalled'));
  expect(offline.isInstalled()).toBe(true);
});

it('knows that it runs from the home screen', () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(display-mode: standalone)' }));
  expect(offline.isInstalled()).toBe(true);
});

it('knows that it runs from the home screen of an iPhone', () => {
  device('Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)', { standalone: true });
  expect(offline.isInstalled()).toBe(true);
});

it.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X)', 5, true],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5, true],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 0, false],
  ['Mozilla/5.0 (Linux; Android 14)', 5, false],
])('%s with %i touch points: iOS %s', (userAgent, maxTouchPoints, ios) => {
  device(userAgent, { maxTouchPoints });
  expect(offline.isIos()).toBe(ios);
});
