/** Makes the app ready to use with no signal, and takes new versions. Loaded once the page is idle. */

import { recall, remember } from '../device/local-storage';
import { reloadAtRest } from '../device/reload';
import type { KeepAnswer, Problem } from '../service-worker/messages';
import { keepQuietly } from './kept';
import { isRegistered, register, theWorkbox } from './worker';

interface OfflineOptions {
  /** The language of the page; '' where none is chosen. */
  lang: string;
  /** Whether to keep nothing until asked. Left out: what the browser says. */
  saveData?: boolean;
  /** Called once ever on this phone: the app opens with no signal from now on. */
  onReady(): void;
  /**
   * A new version waits, or another tab took it and this page could not be loaded anew by itself. `apply` takes it and
   * loads the page anew: call it at a tap.
   */
  onUpdate(apply: () => void): void;
  onProblem(problem: Problem): void;
}

const readyKey = 'waymark.ready';
/** Set when somebody asked for their languages to be kept although their phone saves data. */
const askedKey = 'waymark.keep';
const hour = 60 * 60_000;
let options: OfflineOptions | undefined;
let started: Promise<KeepAnswer> | undefined;

/**
 * Registers the worker, keeps the language of the page, and looks for new versions. On a phone that saves data it does
 * nothing until `keepAnyway()`, unless the worker is there already. Call it once. Never rejects.
 */
export async function startOffline(given: OfflineOptions): Promise<void> {
  options = given;
  if (!savesData() || (await isRegistered())) await begin();
}

/** The reader asked for it although their phone saves data. Says how it went; never rejects. */
export async function keepAnyway(): Promise<KeepAnswer> {
  remember(askedKey, '1');
  const answer = await begin();
  return answer.ok ? keepPage() : answer;
}

function begin(): Promise<KeepAnswer> {
  started ??= run();
  return started;
}

async function run(): Promise<KeepAnswer> {
  try {
    const hadController = Boolean(navigator.serviceWorker?.controller);
    const failed = watchVersions(hadController);
    await register();
    watchVisibility();
    const active = await Promise.race([navigator.serviceWorker.ready, failed]);
    if (!active) {
      options?.onProblem('not-ready');
      return { ok: false, reason: 'no-answer' };
    }
  } catch {
    options?.onProblem('no-worker');
    return { ok: false, reason: 'no-worker' };
  }
  return keepPage();
}

async function keepPage(): Promise<KeepAnswer> {
  if (!options || savesData()) return { ok: true };
  const answer: KeepAnswer = options.lang ? await keepQuietly(options.lang) : { ok: true };
  if (answer.ok) {
    if (recall(readyKey)) return answer;
    remember(readyKey, '1');
    options.onReady();
  } else if (answer.reason === 'full' || answer.reason === 'blocked') options.onProblem(answer.reason);
  else if (answer.reason === 'changed') await look();
  else if (answer.reason === 'offline') addEventListener('online', () => void keepPage(), { once: true });
  return answer;
}

/** Offers a new version when there is one. The promise it gives resolves, to nothing, when the very first install fails. */
function watchVersions(hadController: boolean): Promise<undefined> {
  const workbox = theWorkbox();
  const { serviceWorker } = navigator;
  const before = serviceWorker.controller;
  const whole = new Set<ServiceWorker | undefined>([before ?? undefined]);
  let controlled = hadController;
  let applying = false;
  const reload = () => location.reload();
  serviceWorker.addEventListener('controllerchange', () => {
    if (applying) reload();
    // Another tab took the new version: this page is of the one before.
    else if (controlled && !reloadAtRest()) options?.onUpdate(reload);
    controlled = true;
  });
  workbox.addEventListener('waiting', () => {
    options?.onUpdate(() => {
      if (applying) return;
      applying = true;
      void serviceWorker.getRegistration().then((registration) => {
        if (registration?.waiting) workbox.messageSkipWaiting();
        else reload();
      }, reload);
    });
  });
  workbox.addEventListener('installed', ({ sw }) => whole.add(sw));
  return new Promise((resolve) => {
    workbox.addEventListener('redundant', ({ sw }) => {
      if (whole.has(sw)) return;
      if (controlled) options?.onProblem('update');
      else resolve(undefined);
    });
  });
}

function watchVisibility(): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || !navigator.onLine || Date.now() - last < hour) return;
    last = Date.now();
    void look();
  });
}

async function look(): Promise<void> {
  try {
    await theWorkbox().update();
  } catch {
    options?.onProblem('update');
  }
}

function savesData(): boolean {
  if (recall(askedKey)) return false;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return options?.saveData ?? connection?.saveData ?? false;
}
