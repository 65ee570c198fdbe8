/** The passcode: it opens a random key, and that key opens what is kept. The passcode itself is kept nowhere. */
import { latinDigits } from '../language/digits';
import { decrypt, encrypt, fromBase64, keyFrom, randomBytes, rounds, type Sealed, toBase64 } from './crypto';

/** What is kept of a lock, in base64 but for `rounds`: a random key, wrapped in one made from the passcode. */
export interface Lock {
  salt: string;
  rounds: number;
  iv: string;
  wrapped: string;
}

/** A lock, and its key in the hand of the one who made it. */
export interface NewLock {
  lock: Lock;
  key: CryptoKey;
}

/** The least digits of a passcode. */
export const leastDigits = 6;

const aes = { name: 'AES-GCM', length: 256 };
const uses: KeyUsage[] = ['encrypt', 'decrypt'];
const digitsOf = (passcode: string) => latinDigits(passcode).trim();

/** Whether this can be a passcode: six digits or more, of any script, and nothing else. */
export const isPasscode = (typed: string): boolean =>
  /^\d+$/.test(digitsOf(typed)) && digitsOf(typed).length >= leastDigits;

async function wrap(key: CryptoKey, passcode: string): Promise<Lock> {
  if (!isPasscode(passcode)) throw new RangeError(`A passcode has at least ${leastDigits} digits.`);
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const wrapping = await keyFrom(digitsOf(passcode), salt, rounds, ['wrapKey']);
  const wrapped = await crypto.subtle.wrapKey('raw', key, wrapping, { name: 'AES-GCM', iv });
  return { salt: toBase64(salt), rounds, iv: toBase64(iv), wrapped: toBase64(new Uint8Array(wrapped)) };
}

async function unwrap(lock: Lock, passcode: string, extractable: boolean): Promise<CryptoKey | undefined> {
  try {
    const algorithm = { name: 'AES-GCM', iv: fromBase64(lock.iv) };
    const wrapped = fromBase64(lock.wrapped);
    const wrapping = await keyFrom(digitsOf(passcode), fromBase64(lock.salt), lock.rounds, ['unwrapKey']);
    return await crypto.subtle.unwrapKey('raw', wrapped, wrapping, algorithm, aes, extractable, uses);
  } catch (error) {
    // Another passcode, or a damaged lock. A browser without WebCrypto is neither.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** A new lock with a new key. The key cannot be read out. Rejects with RangeError where `passcode` is none. */
export async function makeLock(passcode: string): Promise<NewLock> {
  const readable = await crypto.subtle.generateKey(aes, true, uses);
  const lock = await wrap(readable, passcode);
  const raw = await crypto.subtle.exportKey('raw', readable);
  const key = await crypto.subtle.importKey('raw', raw, aes, false, uses);
  return { lock, key };
}

/** The key of a lock, or undefined where the passcode is another one or the lock is damaged. */
export const unlock = (lock: Lock, passcode: string): Promise<CryptoKey | undefined> =>
  unwrap(lock, passcode, false);

/**
 * The same key under another passcode: what was sealed stays as it is. Undefined where `from` does not open the lock.
 * Rejects with RangeError where `to` is no passcode.
 */
export async function changeLock(lock: Lock, from: string, to: string): Promise<Lock | undefined> {
  const key = await unwrap(lock, from, true);
  return key && wrap(key, to);
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
