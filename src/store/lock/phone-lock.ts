/**
 * The phone's own lock (a fingerprint, a face, its PIN) as a key: the phone makes a passkey that gives a secret, the same
 * each time, to whoever unlocks it (the PRF extension of WebAuthn). No server is asked, and nothing is signed in to.
 */
import { type Bytes, fromBase64, randomBytes, toBase64 } from '../../device/crypto';
import type { PhoneKey, PhoneLock } from './key-wrap';

/** In milliseconds: how long the phone may ask. */
const timeout = 120_000;

interface Capabilities {
  getClientCapabilities?: () => Promise<Record<string, boolean | undefined>>;
  signalUnknownCredential?: (about: { rpId: string; credentialId: string }) => Promise<void>;
}

const passkeys = (): (typeof PublicKeyCredential & Capabilities) | undefined =>
  globalThis.PublicKeyCredential;

/** Whether this browser and this phone may be able to do it; for sure only once it is tried. Never rejects. */
export async function hasPhoneLock(): Promise<boolean> {
  try {
    const known = passkeys();
    if (!known || !(await known.isUserVerifyingPlatformAuthenticatorAvailable())) return false;
    return (await known.getClientCapabilities?.())?.['extension:prf'] !== false;
  } catch {
    return false;
  }
}

/**
 * Has the phone make a passkey, under the name of the app, and gives its secret. Undefined where the person said no, or the
 * phone cannot do it. Never rejects.
 */
export async function makePhoneKey(app: string): Promise<PhoneKey | undefined> {
  try {
    const salt = randomBytes(32);
    const made = (await navigator.credentials.create({
      publicKey: {
        rp: { name: app },
        user: { id: randomBytes(16), name: app, displayName: app },
        challenge: randomBytes(32),
        pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key' as const, alg })),
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          residentKey: 'required',
          userVerification: 'required',
        },
        attestation: 'none',
        timeout,
        extensions: { prf: { eval: { first: salt } } },
      },
    })) as PublicKeyCredential | null;
    if (!made) return undefined;
    const about = { credential: toBase64(new Uint8Array(made.rawId)), salt: toBase64(salt) };
    const { prf } = made.getClientExtensionResults();
    const secret = prf?.results?.first;
    // Some phones make it now and give the secret only when they are asked.
    const key = secret ? { ...about, secret: bytesOf(secret) } : prf?.enabled && (await askPhone(about));
    if (!key) forgetPhone(about);
    return key || undefined;
  } catch {
    return undefined;
  }
}

/** Asks the phone for the secret of a passkey. Undefined where the person said no, or it is not there. Never rejects. */
export async function askPhone({
  credential,
  salt,
}: Pick<PhoneLock, 'credential' | 'salt'>): Promise<PhoneKey | undefined> {
  try {
    const found = (await navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(32),
        allowCredentials: [{ type: 'public-key', id: fromBase64(credential) }],
        userVerification: 'required',
        timeout,
        extensions: { prf: { eval: { first: fromBase64(salt) } } },
      },
    })) as PublicKeyCredential | null;
    const secret = found?.getClientExtensionResults().prf?.results?.first;
    return secret && { credential, salt, secret: bytesOf(secret) };
  } catch {
    return undefined;
  }
}

/** Tells the phone that the passkey opens nothing any more, so that it need not list it, where the phone can be told. */
export function forgetPhone(phone: Pick<PhoneLock, 'credential'> | undefined): void {
  if (!phone) return;
  const credentialId = phone.credential.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const rpId = location.hostname;
  passkeys()
    ?.signalUnknownCredential?.({ rpId, credentialId })
    .catch(() => {});
}

function bytesOf(source: BufferSource): Bytes {
  const view = ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
  return new Uint8Array(view);
}
