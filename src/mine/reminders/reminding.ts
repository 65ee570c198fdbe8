/** Whether the person wants to be reminded by this app, and whether the phone lets it. */
import { recall, remember, unremember } from '../../device/local-storage';

const wantedKey = 'waymark.remind';

/** The event of the window after the person asked to be reminded. */
export const remindEvent = 'waymark-remind';

/** `none`: this browser has no notifications. `blocked`: the person, or the browser, does not allow them. */
export type Reminding = 'none' | 'off' | 'on' | 'blocked';

/** How reminding stands. Asks for nothing. */
export function remindingNow(): Reminding {
  if (!('Notification' in window)) return 'none';
  if (Notification.permission === 'denied') return 'blocked';
  return Notification.permission === 'granted' && recall(wantedKey) ? 'on' : 'off';
}

/** Asks the person's leave for notifications: call it only at a tap. Gives how it stands then. Never rejects. */
export async function startReminding(): Promise<Reminding> {
  remember(wantedKey, '1');
  try {
    await Notification.requestPermission();
  } catch {
    // remindingNow() tells how it stands.
  }
  dispatchEvent(new Event(remindEvent));
  return remindingNow();
}

/** Shows no more notifications. */
export function stopReminding(): Reminding {
  unremember(wantedKey);
  return remindingNow();
}
