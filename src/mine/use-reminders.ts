/** Reminders while the app is open, and the number on its picture. A page cannot wake a phone: nothing here promises it. */
import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import type { NoticeData } from '../offline/notice-tap';
import { recall, remember, unremember } from '../offline/remember';
import { badgeCount, type DueList } from './due';
import { noticesAt } from './remind';

const wantedKey = 'waymark.remind';
const saidKey = 'waymark.reminded';

/** `none`: this browser has no notifications. `blocked`: the person, or the browser, does not allow them. */
export type Reminding = 'none' | 'off' | 'on' | 'blocked';

/** How reminding stands. Asks for nothing. */
export function remindingNow(): Reminding {
  if (!('Notification' in window)) return 'none';
  if (Notification.permission === 'denied') return 'blocked';
  return Notification.permission === 'granted' && recall(wantedKey) ? 'on' : 'off';
}

/** Whether the app's picture can show a number here. */
export const hasBadge = (): boolean => 'setAppBadge' in navigator;

/** Asks the person's leave for notifications: call it only at a tap. Gives how it stands then. Never rejects. */
export async function startReminding(): Promise<Reminding> {
  remember(wantedKey, '1');
  try {
    await Notification.requestPermission();
  } catch {
    // remindingNow() tells how it stands.
  }
  return remindingNow();
}

/** Shows no more notifications. */
export function stopReminding(): Reminding {
  unremember(wantedKey);
  return remindingNow();
}

/** Android shows them only by way of the service worker. */
async function notify(title: string, options: NotificationOptions & { data: NoticeData }): Promise<void> {
  const worker = await navigator.serviceWorker?.getRegistration();
  if (worker?.active) await worker.showNotification(title, options);
  else new Notification(title, options);
}

/** The keys of today that were said already; those of other days are forgotten. */
const saidOn = (today: string): string[] =>
  (recall(saidKey) ?? '').split('\n').filter((key) => key.startsWith(today));

const clockNow = () => {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((value) => String(value).padStart(2, '0')).join(':');
};

const aMinute = 60_000;

/** Keeps the number on the app's picture, and shows what is due where the person wants it, while a page with it is open. */
export function useReminders(due: DueList | undefined): void {
  const { pack, lang, say, today } = useReader();
  useEffect(() => {
    if (!due) return;
    const count = badgeCount(due);
    if (hasBadge())
      void (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => {});
    const look = () => {
      if (remindingNow() !== 'on') return;
      const said = saidOn(today);
      for (const notice of noticesAt(due, today, clockNow(), said)) {
        said.push(notice.key);
        const words =
          notice.what === 'due' ? say('dates.remind.due') : say('dates.remind.hour', { time: notice.time });
        const options = { body: words, tag: notice.key, lang, data: { lang } };
        void notify(pack.council.app, options).catch(() => {});
      }
      remember(saidKey, said.join('\n'));
    };
    look();
    const clock = setInterval(look, aMinute);
    addEventListener(remindEvent, look);
    return () => {
      clearInterval(clock);
      removeEventListener(remindEvent, look);
    };
  }, [due, today, pack, lang, say]);
}

const remindEvent = 'waymark-remind';

/** How reminding stands, and how to start and stop it. Undefined in the build. */
export function useReminding() {
  const [state, setState] = useState<Reminding>();
  useEffect(() => setState(remindingNow()), []);
  return {
    state,
    async start() {
      setState(await startReminding());
      dispatchEvent(new Event(remindEvent));
    },
    stop: () => setState(stopReminding()),
  };
}
