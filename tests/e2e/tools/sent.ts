/** What the browser asks for, and what goes along with it. */
import { type BrowserContext, expect } from '@playwright/test';

/** Notes each request from now on. What it gives holds that none left `origin`, carried anything or asked for more than a file, and that none has `written` in it. */
export function watchSent(context: BrowserContext, origin: string | undefined): (written: RegExp) => void {
  const asked: string[] = [];
  context.on('request', (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  return (written) => {
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((one) => !one.startsWith(`GET ${origin}/`) || one.includes('?'))).toEqual([]);
    expect(asked.filter((one) => written.test(one))).toEqual([]);
  };
}
