/** Which languages this phone keeps, for the settings page. Nothing here throws: every answer says how it went. */
import type { ForgetAnswer, KeepAnswer, KeptAnswer } from '../service-worker/messages';
import { ask, register } from './worker';

const quick = 10_000;
const patient = 120_000;

/** The languages on this phone with the bytes of each, the source language first, and the version of the site. */
export function keptLanguages(): Promise<KeptAnswer> {
  return ask({ type: 'kept' }, quick);
}

/** Keeps a language because the reader asked: starts the worker first where it was not started to save data. */
export async function keep(lang: string): Promise<KeepAnswer> {
  try {
    await register();
  } catch {
    return { ok: false, reason: 'no-worker' };
  }
  return keepQuietly(lang);
}

/** Keeps a language where the worker is there. */
export function keepQuietly(lang: string): Promise<KeepAnswer> {
  return ask({ type: 'keep', lang }, patient);
}

/** Takes a language off the phone. The source language and the language of the page that is open stay. */
export function forget(lang: string): Promise<ForgetAnswer> {
  const using = location.pathname.split('/')[1] ?? '';
  return ask({ type: 'forget', lang, using }, quick);
}
