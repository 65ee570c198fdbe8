/** How what is locked is opened, for a page that asks for the passcode. */
import { useEffect, useState } from 'preact/hooks';
import type { Key } from '../../../language/words';
import type { LockShape, Tried } from '../../../store/db/passcode';

/** What a tried passcode comes to in words; a pause has its own, with the time. */
export const wordOf = (tried: Tried): Key | undefined =>
  tried === 'wrong' || tried === 'late' ? `keep.passcode.${tried}` : undefined;

/** The shape as it was last looked at; `look` looks again, and the end of a pause does. Where it cannot be read: undefined. */
export function useLockShape(): { shape: LockShape | undefined; look: () => Promise<void> } {
  const [shape, setShape] = useState<LockShape>();
  const look = async () => {
    const { lockShape } = await import('../../../store/db/passcode');
    setShape(await lockShape().catch(() => undefined));
  };
  useEffect(() => void look().catch(() => {}), []);
  useEffect(() => {
    if (!shape?.until) return;
    const timer = setTimeout(() => void look().catch(() => {}), shape.until - Date.now() + 50);
    return () => clearTimeout(timer);
  }, [shape]);
  return { shape, look };
}
