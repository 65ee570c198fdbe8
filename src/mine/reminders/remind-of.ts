/** Notifications of what is due. A page cannot wake a phone: nothing here promises it. */

import { recall, remember } from '../../device/local-storage';
import type { Say } from '../../language/words';
import type { NoticeData } from '../../service-worker/notice-tap';
import type { DueList } from '../../store/model/due';
import { noticesAt } from './remind';
import { remindingNow } from './reminding';

const saidKey = 'waymark.reminded';

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

/** Shows what is due and was not said yet on the day `today`, where the person wants it. `app`: the name of the app. */
export function remindOf(due: DueList, today: string, app: string, lang: string, say: Say): void {
  if (remindingNow() !== 'on') return;
  const said = saidOn(today);
  const news = noticesAt(due, today, clockNow(), said);
  for (const notice of news) {
    said.push(notice.key);
    const body =
      notice.what === 'due' ? say('dates.remind.due') : say('dates.remind.hour', { time: notice.time });
    void notify(app, { body, tag: notice.key, lang, data: { lang } }).catch(() => {});
  }
  if (news.length > 0) remember(saidKey, said.join('\n'));
}
