import { isIos } from '../device/install';

/** What this phone can do with a letter. */
interface Phone {
  sms: boolean;
  copy: boolean;
  share: boolean;
  print: boolean;
  ios: boolean;
  userAgent: string;
}

/** Asks the browser. A computer has no messages of its own; a browser without a secure address has no clipboard. */
export function phoneHere(): Phone {
  const { userAgent, clipboard, share } = navigator as Partial<Navigator> & { userAgent: string };
  const ios = isIos();
  return {
    sms: ios || /Android/.test(userAgent),
    copy: typeof clipboard?.writeText === 'function',
    share: typeof share === 'function',
    print: typeof globalThis.print === 'function',
    ios,
    userAgent,
  };
}
