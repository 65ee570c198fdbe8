/** The page's line to the service worker: registers it once and asks it questions. */
import { messageSW, Workbox } from 'workbox-window';
import type { Question, Silence } from '../service-worker/messages';

type ScriptAddress = ConstructorParameters<typeof Workbox>[0];

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): Exclude<ScriptAddress, string>;
  };
}

const address = '/sw.js';
let workbox: Workbox | undefined;
let registered: Promise<ServiceWorkerRegistration> | undefined;
let trusted: ScriptAddress | undefined;

/** The one Workbox of this page. Throws an Error where the browser has no service worker or does not let it be named. */
export function theWorkbox(): Workbox {
  if (!navigator.serviceWorker) throw new Error('This browser has no service worker.');
  workbox ??= new Workbox(scriptAddress());
  return workbox;
}

/**
 * Registers the worker, once a page; a later call tries again where it was refused or could not be installed.
 * Rejects where the browser has no service worker or refuses it.
 */
export async function register(): Promise<ServiceWorkerRegistration> {
  const before = await registered?.catch(() => undefined);
  if (before && (await isRegistered())) return before;
  if (registered) workbox = undefined;
  registered = tryToRegister();
  return registered;
}

/** Whether a worker has been registered on this phone, on this visit or before. False where that cannot be known. */
export async function isRegistered(): Promise<boolean> {
  try {
    return (await navigator.serviceWorker.getRegistration()) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Asks the worker in charge and gives its answer. Waits up to `timeoutMs` milliseconds for a worker that is still
 * being installed, and as long for the answer. Never rejects.
 */
export async function ask<Answer>(
  question: Question,
  timeoutMs: number,
): Promise<Answer | { ok: false; reason: Silence }> {
  if (!(await isRegistered())) return { ok: false, reason: 'no-worker' };
  try {
    const { active } = await inTime(navigator.serviceWorker.ready, timeoutMs);
    if (!active) return { ok: false, reason: 'no-worker' };
    return await inTime<Answer>(messageSW(active, question), timeoutMs);
  } catch {
    return { ok: false, reason: 'no-answer' };
  }
}

async function tryToRegister(): Promise<ServiceWorkerRegistration> {
  const registration = await theWorkbox().register({ immediate: true });
  if (!registration) throw new Error('The browser gave no registration.');
  return registration;
}

/** The browser takes the address of a script only from a named policy where the site demands Trusted Types. */
function scriptAddress(): ScriptAddress {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  if (!policies) return address;
  if (trusted) return trusted;
  const policy = policies.createPolicy('waymark', {
    createScriptURL(asked) {
      if (asked === address) return asked;
      throw new TypeError(`Only ${address} may be registered, not ${asked}.`);
    },
  });
  trusted = policy.createScriptURL(address);
  return trusted;
}

function inTime<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('No answer in time.')), timeoutMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
