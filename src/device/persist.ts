/** Whether this phone keeps what is saved here, or may throw it away when it needs room. */
import { isInstalled, isIos } from './install';
import { recall, remember } from './local-storage';

const askedKey = 'waymark.keep-asked';

/** Asks the phone to keep what is saved: once, and once more where the app is on the home screen by then. Never rejects. */
export async function askToKeep(): Promise<void> {
  try {
    const from = isInstalled() ? 'home-screen' : 'tab';
    if (recall(askedKey) === from || (await keptForSure()) !== 'no') return;
    remember(askedKey, from);
    await navigator.storage.persist();
  } catch {
    // Nothing is lost by it: keptForSure() tells how it stands.
  }
}

/** Whether the phone has promised to keep what is saved. `unknown` where it cannot say. Never rejects. */
export async function keptForSure(): Promise<'yes' | 'no' | 'unknown'> {
  try {
    return (await navigator.storage.persisted()) ? 'yes' : 'no';
  } catch {
    return 'unknown';
  }
}

/**
 * Whether this is a tab on an iPhone or iPad: it does not share what is saved with the app on the home screen, and may
 * lose it after a week without a visit, so installing comes before the first save.
 */
export function isIosTab(): boolean {
  return isIos() && !isInstalled();
}
