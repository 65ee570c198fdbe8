/** The number on the app's picture, and reminders of what a page knows to be due. */
import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import { badgeCount, type DueList } from './due';
import { remindOf } from './remind-of';
import { type Reminding, remindEvent, remindingNow, startReminding, stopReminding } from './reminding';

/** Whether the app's picture can show a number here. */
export const hasBadge = (): boolean => 'setAppBadge' in navigator;

/** Keeps the number on the app's picture, and shows what is due where the person wants it, while a page with it is open. */
export function useReminders(due: DueList | undefined): void {
  const { pack, lang, say, today } = useReader();
  useEffect(() => {
    if (!due) return;
    const count = badgeCount(due);
    if (hasBadge())
      void (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => {});
    const look = () => remindOf(due, today, pack.council.app, lang, say);
    look();
    addEventListener(remindEvent, look);
    return () => removeEventListener(remindEvent, look);
  }, [due, today, pack, lang, say]);
}

/** How reminding stands, and how to start and stop it. Undefined in the build. */
export function useReminding() {
  const [state, setState] = useState<Reminding>();
  useEffect(() => setState(remindingNow()), []);
  return {
    state,
    start: async () => setState(await startReminding()),
    stop: () => setState(stopReminding()),
  };
}
