/** What a tap on a reminder opens: the app where it is open, else the page of dates. Nothing of the person's own goes into the address. */
import { to } from '../routes';

/** What a reminder carries for the moment in which it is tapped. */
export interface NoticeData {
  /** The language that it was shown in. */
  lang: string;
}

/** An open window of the app. */
interface AppWindow {
  readonly url: string;
  focus(): Promise<unknown>;
}

/** The windows of the app, as a service worker has them. */
interface AppWindows<Found extends AppWindow = AppWindow> {
  matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<readonly Found[]>;
  openWindow(address: string): Promise<unknown>;
}

/**
 * Brings a window of the app to the front, one with the dates before any other, and leaves in it what is there: somebody
 * may be typing. Where none is open, or none can be brought forward, opens the dates in the language of the reminder;
 * in `source` where that is none of `languages`. Rejects where the browser refuses that too.
 */
export async function openFromNotice(
  windows: AppWindows,
  data: unknown,
  languages: readonly string[],
  source: string,
): Promise<void> {
  const asked = (data as Partial<NoticeData> | null | undefined)?.lang;
  const address = to(languages.find((code) => code === asked) ?? source, 'dates');
  const open = [...(await windows.matchAll({ type: 'window', includeUncontrolled: true }))];
  const hasDates = ({ url }: AppWindow) =>
    languages.some((code) => new URL(url).pathname === to(code, 'dates'));
  const [first] = [...open.filter(hasDates), ...open];
  const shown = await first?.focus().catch(() => undefined);
  if (!shown) await windows.openWindow(address);
}
