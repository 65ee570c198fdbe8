/** The passcode: it opens a random key, and that key opens what is kept. The passcode itself is kept nowhere. */
import {
  type Bytes,
  decrypt,
  encrypt,
  fromBase64,
  keyFrom,
  keyFromPhone,
  randomBytes,
  rounds,
  type Sealed,
  toBase64,
} from '../../device/crypto';
import { canonical, isDigits, isPasscode, leastDigits } from './passcode-rule';

/** The key once more, wrapped in one that the phone's own lock gives: see phone-lock.ts. All in base64. */
export interface PhoneLock {
  /** The id of what the phone made for it, and what it is asked with. */
  credential: string;
  salt: string;
  iv: string;
  wrapped: string;
}

/** What is kept of a lock, in base64 but for `rounds`: a random key, wrapped in one made from the passcode. */
export interface Lock {
  salt: string;
  rounds: number;
  iv: string;
  wrapped: string;
  /** The passcode is words: it is typed on a keyboard of letters. */
  words?: true;
  phone?: PhoneLock;
}

/** A lock, and its key in the hand of the one who made it. */
export interface NewLock {
  lock: Lock;
  key: CryptoKey;
}

/** What the phone's own lock gave: what it is asked with, and the secret that nobody else gets. */
export interface PhoneKey {
  credential: string;
  salt: string;
  secret: Bytes;
}

const aes = { name: 'AES-GCM', length: 256 };
const uses: KeyUsage[] = ['encrypt', 'decrypt'];

async function wrap(key: CryptoKey, wrapping: CryptoKey): Promise<{ iv: string; wrapped: string }> {
  const iv = randomBytes(12);
  const wrapped = await crypto.subtle.wrapKey('raw', key, wrapping, { name: 'AES-GCM', iv });
  return { iv: toBase64(iv), wrapped: toBase64(new Uint8Array(wrapped)) };
}

/** Undefined where `wrapping` is another key, or what was kept is damaged. A browser without WebCrypto is neither. */
async function unwrap(
  kept: { iv: string; wrapped: string },
  wrapping: () => Promise<CryptoKey>,
  extractable: boolean,
): Promise<CryptoKey | undefined> {
  try {
    const algorithm = { name: 'AES-GCM', iv: fromBase64(kept.iv) };
    const wrapped = fromBase64(kept.wrapped);
    return await crypto.subtle.unwrapKey('raw', wrapped, await wrapping(), algorithm, aes, extractable, uses);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

const passcodeKey = (lock: Lock, passcode: string) => () =>
  keyFrom(canonical(passcode), fromBase64(lock.salt), lock.rounds, ['unwrapKey']);

async function withPhone(lock: Lock, key: CryptoKey, phone: PhoneKey): Promise<Lock> {
  const wrapped = await wrap(key, await keyFromPhone(phone.secret, ['wrapKey']));
  return { ...lock, phone: { credential: phone.credential, salt: phone.salt, ...wrapped } };
}

/**
 * A new lock with a new key, which the phone's own lock opens too where `phone` is given. The key cannot be read out.
 * Rejects with RangeError where `passcode` is none.
 */
export async function makeLock(passcode: string, phone?: PhoneKey): Promise<NewLock> {
  if (!isPasscode(passcode))
    throw new RangeError(`A passcode has at least ${leastDigits} digits, or some words.`);
  const readable = await crypto.subtle.generateKey(aes, true, uses);
  const salt = randomBytes(16);
  const wrapped = await wrap(readable, await keyFrom(canonical(passcode), salt, rounds, ['wrapKey']));
  const words = isDigits(passcode) ? {} : { words: true as const };
  const lock: Lock = { salt: toBase64(salt), rounds, ...wrapped, ...words };
  const raw = await crypto.subtle.exportKey('raw', readable);
  const key = await crypto.subtle.importKey('raw', raw, aes, false, uses);
  return { lock: phone ? await withPhone(lock, readable, phone) : lock, key };
}

/** The key of a lock, or undefined where the passcode is another one or the lock is damaged. */
export const unlock = (lock: Lock, passcode: string): Promise<CryptoKey | undefined> =>
  unwrap(lock, passcodeKey(lock, passcode), false);

/** The key of a lock that the phone's own lock opens; undefined where it does not. */
export const unlockByPhone = ({ phone }: Lock, secret: Bytes): Promise<CryptoKey | undefined> =>
  phone ? unwrap(phone, () => keyFromPhone(secret, ['unwrapKey']), false) : Promise.resolve(undefined);

/** The lock that the phone's own lock opens too, from now on. Undefined where the passcode is another one. */
export async function addPhone(lock: Lock, passcode: string, phone: PhoneKey): Promise<Lock | undefined> {
  const key = await unwrap(lock, passcodeKey(lock, passcode), true);
  return key && withPhone(lock, key, phone);
}

/** A value of JSON, sealed with the key. Rejects with TypeError where it is none. */
export async function seal(key: CryptoKey, value: unknown): Promise<Sealed> {
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError('Only a value of JSON can be sealed.');
  return encrypt(key, text);
}

/** The value that was sealed, or undefined where the key is another one or what was sealed is not whole. */
export async function open(key: CryptoKey, sealed: Sealed): Promise<{ value: unknown } | undefined> {
  const text = await decrypt(key, sealed);
  return text === undefined ? undefined : { value: JSON.parse(text) as unknown };
}
