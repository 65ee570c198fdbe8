import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { changeLock, isPasscode, makeLock, type NewLock, open, seal, unlock } from '../../src/mine/locked';

let made: NewLock;
beforeAll(async () => {
  made = await makeLock('123456');
});

test.each([
  ['123456', true],
  ['1234567890', true],
  ['١٢٣٤٥٦', true],
  [' 123456 ', true],
  ['12345', false],
  ['12345a', false],
  ['123 456', false],
  ['', false],
])('%j as a passcode: %s', (typed, fits) => {
  expect(isPasscode(typed)).toBe(fits);
});

describe('a lock', () => {
  it('keeps no passcode and no key in the open, and is slow to guess', () => {
    expect(Object.keys(made.lock).sort()).toEqual(['iv', 'rounds', 'salt', 'wrapped']);
    expect(made.lock.rounds).toBe(600_000);
    expect(JSON.stringify(made.lock)).not.toContain('123456');
    expect(made.key.extractable).toBe(false);
  });

  it('opens with its passcode in the digits of any script, and with no other', async () => {
    const sealed = await seal(made.key, { note: 'سري' });
    for (const typed of ['123456', '١٢٣٤٥٦']) {
      const key = await unlock(made.lock, typed);
      expect(key?.extractable).toBe(false);
      expect(key && (await open(key, sealed))).toEqual({ value: { note: 'سري' } });
    }
    for (const typed of ['123457', '']) expect(await unlock(made.lock, typed)).toBeUndefined();
  });

  it('is another one each time', async () => {
    const again = await makeLock('123456');
    expect(again.lock.salt).not.toBe(made.lock.salt);
    expect(again.lock.wrapped).not.toBe(made.lock.wrapped);
    expect(await open(again.key, await seal(made.key, 1))).toBeUndefined();
  });

  it('does not open when it is damaged', async () => {
    for (const part of ['salt', 'iv', 'wrapped'] as const)
      expect(await unlock({ ...made.lock, [part]: '%' }, '123456')).toBeUndefined();
    const wrapped = btoa(atob(made.lock.wrapped).replace(/^./s, (sign) => (sign === 'x' ? 'y' : 'x')));
    expect(await unlock({ ...made.lock, wrapped }, '123456')).toBeUndefined();
  });

  it('is refused where the passcode is none', async () => {
    await expect(makeLock('12345')).rejects.toThrow(/at least 6 digits/);
  });

  it('takes another passcode, and what was sealed still opens', async () => {
    const sealed = await seal(made.key, 'kept');
    const changed = await changeLock(made.lock, '123456', '654321');
    if (!changed) throw new Error('The lock did not open.');
    expect(await unlock(changed, '123456')).toBeUndefined();
    const key = await unlock(changed, '654321');
    expect(key && (await open(key, sealed))).toEqual({ value: 'kept' });
    expect(await changeLock(made.lock, '999999', '654321')).toBeUndefined();
  });
});

describe('what is sealed', () => {
  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const sealed = await seal(made.key, value);
        expect(await open(made.key, sealed)).toEqual({ value: JSON.parse(JSON.stringify(value)) });
      }),
    );
  });

  it('opens no more after any change', async () => {
    const sealed = await seal(made.key, { a: 'words of some length' });
    const bytes = Uint8Array.from(atob(sealed.data), (sign) => sign.charCodeAt(0));
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect(
        await open(made.key, { ...sealed, data: btoa(String.fromCharCode(...changed)) }),
      ).toBeUndefined();
    }
    expect(await open(made.key, { ...sealed, iv: btoa('0'.repeat(12)) })).toBeUndefined();
  });

  it('is only JSON', async () => {
    await expect(seal(made.key, undefined)).rejects.toThrow(TypeError);
  });
});
