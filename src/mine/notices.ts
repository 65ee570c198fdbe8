/** Reminders of dates on every page while the app is open. Import it dynamically only: it brings Dexie. */
import type { Say } from '../language/words';
import type { Pack } from '../offer/pack';
import { type DueList, dueList } from './due';
import { remindOf } from './remind-of';
import { watchRows } from './rows';

const aMinute = 60_000;

/**
 * Shows which dates are due on the day `today`, now and whenever they change or an hour comes near. Things on lists are
 * said by the pages that read them: they may be many. Returns how to stop.
 */
export function watchNotices(loadPack: () => Promise<Pack>, today: string, say: Say): () => void {
  let due: DueList | undefined;
  const look = () =>
    loadPack().then(
      ({ ui, council, language }) => {
        say.add(ui);
        if (due) remindOf(due, today, council.app, language.code, say);
      },
      () => undefined,
    );
  const stop = watchRows({ tables: ['dates'] }, (data) => {
    due = data && dueList({ lists: [], items: [], dates: data.dates }, today);
    void look();
  });
  const clock = setInterval(look, aMinute);
  return () => {
    clearInterval(clock);
    stop();
  };
}
