/** Small helpers over WebCrypto. It is there only on pages served over https, or from this computer. */

/** Rounds of PBKDF2 with SHA-256: slow enough to make guessing dear, about half a second on a phone. */
export const rounds = 600_000;

const encoder = new TextEncoder();
export type Bytes = Uint8Array<ArrayBuffer>;

/** Text as UTF-8. */
const toBytes = (text: string): Bytes => encoder.encode(text);

/** `count` bytes that nobody can guess. */
export const randomBytes = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));

/** The SHA-256 of a text in UTF-8, as 64 hex digits. */
export async function sha256(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', toBytes(text)));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes as base64. */
export function toBase64(bytes: Bytes): string {
  let binary = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** The bytes of a base64 text. Throws where it is none. */
export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** An AES-GCM key from a secret that a person types. The same letters count as the same, however a keyboard writes them. */
export async function keyFrom(
  secret: string,
  salt: Bytes,
  iterations: number,
  uses: KeyUsage[],
): Promise<CryptoKey> {
  const typed = toBytes(secret.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, uses);
}

/** An AES-GCM key from the secret that the phone's own lock gives: 32 bytes that nobody can guess. */
export async function keyFromPhone(secret: Bytes, uses: KeyUsage[]): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: toBytes('waymark lock') };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, uses);
}

/** Something encrypted with AES-GCM, both parts in base64. */
export interface Sealed {
  iv: string;
  data: string;
}

/** Encrypts a text, each time with another beginning. */
export async function encrypt(key: CryptoKey, text: string): Promise<Sealed> {
  const iv = randomBytes(12);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, toBytes(text));
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** The text that was encrypted, or undefined where the key is another one or what was sealed is not whole. */
export async function decrypt(key: CryptoKey, { iv, data }: Sealed): Promise<string | undefined> {
  try {
    const algorithm = { name: 'AES-GCM', iv: fromBase64(iv) };
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, fromBase64(data)));
  } catch {
    return undefined;
  }
}
