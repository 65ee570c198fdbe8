import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import {
  addPhone,
  makeLock,
  type NewLock,
  open,
  type PhoneKey,
  seal,
  unlock,
  unlockByPhone,
} from '../../../src/store/lock/key-wrap';
import { isPasscode } from '../../../src/store/lock/passcode-rule';

let made: NewLock;
beforeAll(async () => {
  made = await makeLock('27182818');
});

test.each([
  ['27182818', true],
  ['3141592653', true],
  ['٢٧١٨٢٨١٨', true],
  [' 27182818 ', true],
  ['271828', false],
  ['2718281', false],
  ['12345678', false],
  ['11111111', false],
  ['87654321', false],
  ['river onion lamp boat', true],
  ['ንህቢ ማይ ጸሓይ ቤት', true],
  ['a boat', false],
  ['aaaaaaaaaaaaaaaa', false],
  ['', false],
])('%j as a new passcode: %s', (typed, fits) => {
  expect(isPasscode(typed)).toBe(fits);
});

describe('a lock', () => {
  it('keeps no passcode and no key in the open, and is slow to guess', () => {
    expect(Object.keys(made.lock).sort()).toEqual(['iv', 'rounds', 'salt', 'wrapped']);
    expect(made.lock.rounds).toBe(600_000);
    expect(JSON.stringify(made.lock)).not.toContain('27182818');
    expect(made.key.extractable).toBe(false);
  });

  it('opens with its passcode in the digits of any script, and with no other', async () => {
    const sealed = await seal(made.key, { note: 'سري' });
    for (const typed of ['27182818', '٢٧١٨٢٨١٨']) {
      const key = await unlock(made.lock, typed);
      expect(key?.extractable).toBe(false);
      expect(key && (await open(key, sealed))).toEqual({ value: { note: 'سري' } });
    }
    for (const typed of ['27182819', '']) expect(await unlock(made.lock, typed)).toBeUndefined();
  });

  it('is another one each time', async () => {
    const again = await makeLock('27182818');
    expect(again.lock.salt).not.toBe(made.lock.salt);
    expect(again.lock.wrapped).not.toBe(made.lock.wrapped);
    expect(await open(again.key, await seal(made.key, 1))).toBeUndefined();
  });

  it('does not open when it is damaged', async () => {
    for (const part of ['salt', 'iv', 'wrapped'] as const)
      expect(await unlock({ ...made.lock, [part]: '%' }, '27182818')).toBeUndefined();
    const wrapped = btoa(atob(made.lock.wrapped).replace(/^./s, (sign) => (sign === 'x' ? 'y' : 'x')));
    expect(await unlock({ ...made.lock, wrapped }, '27182818')).toBeUndefined();
  });

  it('is refused where the passcode is none', async () => {
    await expect(makeLock('2718281')).rejects.toThrow(/at least 8 digits/);
  });

  it('opens with its words, however a keyboard writes them, and says that it is words', async () => {
    const { lock } = await makeLock('river onion lamp boat');
    expect(lock.words).toBe(true);
    for (const typed of [
      ' River  Onion Lamp\u00a0Boat ',
      'RIVER ONION LAMP BOAT',
      'river onion\u200b lamp boat',
    ])
      expect(await unlock(lock, typed), typed).toBeDefined();
    for (const typed of ['river onion lamp', 'riveronionlampboat', 'onion river lamp boat'])
      expect(await unlock(lock, typed), typed).toBeUndefined();
  });

  it('that was made with six digits before still opens', async () => {
    // As an earlier version made it, with the key of all zeros.
    const salt = 'AAAAAAAAAAAAAAAAAAAAAA==';
    const base = await crypto.subtle.importKey('raw', new TextEncoder().encode('123456'), 'PBKDF2', false, [
      'deriveKey',
    ]);
    const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(16), iterations: 600_000 };
    const aes = { name: 'AES-GCM', length: 256 };
    const wrapping = await crypto.subtle.deriveKey(derivation, base, aes, false, ['encrypt']);
    const iv = new Uint8Array(12);
    const wrapped = new Uint8Array(
      await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, wrapping, new Uint8Array(32)),
    );
    const old = {
      salt,
      rounds: 600_000,
      iv: btoa('\0'.repeat(12)),
      wrapped: btoa(String.fromCharCode(...wrapped)),
    };
    expect(await unlock(old, '123456')).toBeDefined();
    expect(await unlock(old, '123457')).toBeUndefined();
  });

  it('opens with what the phone gives too, and with nothing else that a phone gives', async () => {
    const phone: PhoneKey = { credential: 'AQ==', salt: 'Ag==', secret: new Uint8Array(32).fill(3) };
    const sealed = await seal(made.key, 'kept');
    expect(await addPhone(made.lock, '99999999', phone)).toBeUndefined();
    const lock = await addPhone(made.lock, '27182818', phone);
    if (!lock) throw new Error('The lock did not open.');
    expect(JSON.stringify(lock)).not.toContain(btoa(String.fromCharCode(...phone.secret)));
    const key = await unlockByPhone(lock, phone.secret);
    expect(key?.extractable).toBe(false);
    expect(key && (await open(key, sealed))).toEqual({ value: 'kept' });
    expect(await unlockByPhone(lock, new Uint8Array(32).fill(4))).toBeUndefined();
    expect(await unlockByPhone(made.lock, phone.secret)).toBeUndefined();
    expect(await unlock(lock, '27182818')).toBeDefined();
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
