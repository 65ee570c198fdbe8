/** Putting the app on the home screen: whether this browser offers it, and the offer itself. */

interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
  readonly userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

let offer: InstallEvent | undefined;
let installedNow = false;
const listeners = new Set<() => void>();

/** Catches the browser's offer to install. Call it once, early: the browser makes the offer once and does not wait. */
export function captureInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    offer = event as InstallEvent;
    tell();
  });
  addEventListener('appinstalled', () => {
    offer = undefined;
    installedNow = true;
    tell();
  });
}

/** Whether `install()` would ask the reader. False on iPhones, where only the reader can do it: see `isIos()`. */
export function canInstall(): boolean {
  return offer !== undefined;
}

/** Shows the browser's own question. Must be called from a tap. `unavailable` where there is no offer. */
export async function install(): Promise<'accepted' | 'dismissed' | 'unavailable'> {
  const asked = offer;
  if (!asked) return 'unavailable';
  offer = undefined;
  tell();
  try {
    await asked.prompt();
    return (await asked.userChoice).outcome;
  } catch {
    return 'unavailable';
  }
}

/** Whether the app runs from the home screen, or was put there while this page is open. */
export function isInstalled(): boolean {
  const { standalone } = navigator as { standalone?: boolean };
  return installedNow || standalone === true || matchMedia('(display-mode: standalone)').matches;
}

/** Whether this is an iPhone or iPad: an iPad says that it is a Mac, but a Mac has no touch screen. */
export function isIos(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iP(hone|ad|od)/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1);
}

/** Calls `listener` whenever `canInstall()` or `isInstalled()` may have changed. Returns how to stop. */
export function onInstallChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}
