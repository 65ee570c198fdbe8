/** The number on the app's picture on the home screen: how many things wait. It says nothing else of them. */

/** Whether the app's picture can show a number here. */
export const hasBadge = (): boolean => 'setAppBadge' in navigator;

/** Shows the number; none where it is 0, and nothing at all where the picture cannot show one. Never rejects. */
export async function showBadge(count: number): Promise<void> {
  if (!hasBadge()) return;
  try {
    await (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge());
  } catch {
    // The browser does not let this page do it.
  }
}
