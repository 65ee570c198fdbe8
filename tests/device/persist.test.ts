import { beforeEach, expect, it, vi } from 'vitest';
import { askToKeep, isIosTab, keptForSure } from '../../src/device/persist';
import { newPhone } from '../store/tab';

const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)';
const persist = vi.fn(async () => true);
const persisted = vi.fn(async () => false);
let onHomeScreen = false;

beforeEach(() => {
  newPhone();
  persist.mockClear();
  persisted.mockReset().mockResolvedValue(false);
  onHomeScreen = false;
  vi.stubGlobal('matchMedia', () => ({ matches: onHomeScreen }));
  vi.stubGlobal('navigator', { userAgent: 'Android', maxTouchPoints: 5, storage: { persist, persisted } });
});

it('asks the phone once, and once more from the home screen', async () => {
  await askToKeep();
  await askToKeep();
  expect(persist).toHaveBeenCalledTimes(1);
  onHomeScreen = true;
  await askToKeep();
  await askToKeep();
  expect(persist).toHaveBeenCalledTimes(2);
});

it('does not ask where the phone keeps it already', async () => {
  persisted.mockResolvedValue(true);
  await askToKeep();
  expect(persist).not.toHaveBeenCalled();
});

it('says what the phone says', async () => {
  expect(await keptForSure()).toBe('no');
  persisted.mockResolvedValue(true);
  expect(await keptForSure()).toBe('yes');
  persisted.mockRejectedValue(new Error('No.'));
  expect(await keptForSure()).toBe('unknown');
  vi.stubGlobal('navigator', { userAgent: 'old', maxTouchPoints: 0 });
  expect(await keptForSure()).toBe('unknown');
  await expect(askToKeep()).resolves.toBeUndefined();
});

it('knows a tab on an iPhone from the app on its home screen', () => {
  expect(isIosTab()).toBe(false);
  vi.stubGlobal('navigator', { userAgent: iphone, maxTouchPoints: 5 });
  expect(isIosTab()).toBe(true);
  onHomeScreen = true;
  expect(isIosTab()).toBe(false);
});
