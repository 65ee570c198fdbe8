/** What can go wrong when something is saved on this phone or read from it, as four things a page can say in words. */

/**
 * `full`: the phone has no room. `blocked`: the browser does not let this site store anything, or another tab holds
 * the store. `lost`: the store did not answer and does not say why, and the phone may be full. `newer`: another tab runs
 * a newer version; only a reload helps.
 */
type StoreReason = 'full' | 'blocked' | 'lost' | 'newer';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly reason: StoreReason;

  constructor(reason: StoreReason, message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}

const reasons: Record<string, StoreReason> = {
  QuotaExceededError: 'full',
  InvalidStateError: 'blocked',
  MissingAPIError: 'blocked',
  SecurityError: 'blocked',
  VersionError: 'newer',
};

/** Any error as a StoreError: by the first name in it and in its causes that says why; `lost` where none does. */
export function toStoreError(error: unknown): StoreError {
  const chain = causes(error);
  const known = chain.find((one) => one instanceof StoreError);
  if (known instanceof StoreError) return known;
  const names = chain.map((one) => one.name);
  const told = names.map((name) => reasons[name]).find(Boolean);
  const reason = told ?? 'lost';
  const said = chain.map((one) => `${one.name}: ${one.message}`).join(' / ') || String(error);
  return new StoreError(reason, `The store on this phone is ${reason}. ${said}`, error);
}

/** In bytes: with less room than this nothing can be saved for sure. */
const noRoom = 1_000_000;

/**
 * The error as `full` where it does not say why and this phone says that it has no room: on a full phone browsers answer
 * with anything. Never rejects.
 */
export async function withRoom(error: StoreError): Promise<StoreError> {
  if (error.reason !== 'lost') return error;
  try {
    const { usage = 0, quota } = await navigator.storage.estimate();
    if (quota === undefined || quota - usage >= noRoom) return error;
    return new StoreError('full', `The phone has no room. ${error.message}`, error.cause);
  } catch {
    return error;
  }
}

/** The error and what it wraps: Dexie names that `inner`, JavaScript `cause`. */
function causes(error: unknown): { name: string; message: string }[] {
  const chain: { name: string; message: string }[] = [];
  let next = error;
  while (isNamed(next) && chain.length < 8) {
    chain.push(next);
    next = next.inner ?? next.cause;
  }
  return chain;
}

function isNamed(
  error: unknown,
): error is { name: string; message: string; inner?: unknown; cause?: unknown } {
  return typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string';
}
