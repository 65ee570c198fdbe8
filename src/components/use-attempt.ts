import { useState } from 'preact/hooks';
import { isClosedSheet } from '../device/share-closed';

/**
 * What the device was last asked to do, and what is said of it: the words that `work` gives, `failed` where it rejects,
 * and nothing where the share sheet was closed, which is no fault.
 */
export function useAttempt(failed: string) {
  const [said, setSaid] = useState('');
  const attempt = async (work: () => Promise<string>) => {
    setSaid('');
    try {
      setSaid(await work());
    } catch (error) {
      if (!isClosedSheet(error)) setSaid(failed);
    }
  };
  return { said, attempt };
}
