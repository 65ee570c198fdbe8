/** What waits today, on every page while the app is open: as a number on its picture, and as reminders. Loaded once something is saved. `watchRows` is that of the database. */

import { showBadge } from '../../device/badge';
import { deviceNow, onDevice } from '../../device/whose-device';
import type { Say } from '../../language/words';
import type { Pack } from '../../offer/pack';
import { badgeCount, type DueList, dueList } from '../../store/model/due';
import { shownOn } from '../../store/model/from-visits';
import type { MyData } from '../../store/model/records';
import type { WatchRows } from '../../store/view';
import { remindOf } from './remind-of';
import { remindEvent, remindingNow } from './reminding';

const aMinute = 60_000;

/**
 * Keeps the number on the app's picture, and shows what is due on the day `today` where the person wants that: now,
 * whenever it changes, and when an hour comes near. Nothing is said while a passcode keeps it closed, and with a passcode
 * there is no number at all: it would stay on the picture after the app has locked. Returns how to stop.
 */
export function watchNotices(
  watchRows: WatchRows,
  loadPack: () => Promise<Pack>,
  today: string,
  say: Say,
): () => void {
  let due: DueList | undefined;
  const remind = async () => {
    if (!due || remindingNow() !== 'on') return;
    const { ui, council, language } = await loadPack();
    say.add(ui);
    // It may have been locked meanwhile.
    if (due) remindOf(due, today, council.app, language.code, say);
  };
  // Without its words nothing can be said; the next minute asks for them again.
  const look = () => void remind().catch(() => {});
  let rows: MyData | undefined;
  let isSealed = false;
  const count = () => {
    due = rows && dueList(shownOn(rows, deviceNow()), today);
    void showBadge(due && !isSealed ? badgeCount(due) : 0);
    look();
  };
  const stop = watchRows({ tables: ['lists', 'items', 'dates'], dueBy: today }, (data, _, sealed) => {
    [rows, isSealed] = [data, sealed];
    count();
  });
  const stopDevice = onDevice(count);
  const clock = setInterval(look, aMinute);
  addEventListener(remindEvent, look);
  return () => {
    clearInterval(clock);
    removeEventListener(remindEvent, look);
    stop();
    stopDevice();
  };
}
