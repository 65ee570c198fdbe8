/**
 * `npm run engines`: the main journeys in a Firefox of the system, driven by WebDriver BiDi; no part of `npm test`. Says of
 * each whether it works, is broken, or could not be tried and why. Ends with 1 where one is broken or nothing was tried.
 */
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { ensureBuilt, root } from '../../src/build/serve/ready.mjs';
import { serve } from '../../src/build/serve/serve.mjs';
import { council } from '../e2e/tools/site';
import { findFirefox, versionOf } from './firefox';
import { CouldNot, journeys, type Stage } from './journeys';

const timeoutMs = 60_000;
/**
 * Put into each page: a file that failed, a script that threw, what the policy refused. A file is named a moment later: one
 * that was cut off because the page was left is no fault.
 */
const watch = () => {
  addEventListener(
    'error',
    (event) => {
      const { target } = event;
      const file =
        target instanceof HTMLLinkElement ? target.href : target instanceof HTMLScriptElement && target.src;
      setTimeout(() => console.error(`waymark-fault: ${file || event.message}`), 500);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => console.error(`waymark-fault: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    console.error(`waymark-fault: ${effectiveDirective} refused ${blockedURI}`),
  );
};

/** The page that Exit opens is somebody else's: nothing is asked of it. */
async function standIn(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const away = request.url().startsWith(new URL(council.exit).origin);
    void (
      away
        ? request.respond({
            contentType: 'text/html',
            body: '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>',
          })
        : request.continue()
    ).catch(() => {});
  });
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !Object.hasOwn(journeys, name));
  if (unknown) throw new Error(`"${unknown}" is no journey. There are: ${Object.keys(journeys).join(', ')}.`);
  const firefox = findFirefox();
  if (!process.env.WAYMARK_DIST) await ensureBuilt();
  console.log(`${versionOf(firefox)}, ${firefox}`);
  const dir = process.env.WAYMARK_DIST ?? join(root, 'dist');
  let site = await serve({ dir, port: 0 });
  const port = Number(new URL(site.url).port);
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
  const count = { works: 0, broken: 0, 'could not': 0 };
  try {
    const [page = await browser.newPage()] = await browser.pages();
    page.setDefaultTimeout(timeoutMs);
    await page.setViewport({ width: 360, height: 740 });
    await page.evaluateOnNewDocument(watch);
    await standIn(page);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith('waymark-fault')) faults.push(message.text());
    });
    const stage: Stage = {
      page,
      url: site.url,
      faults,
      unplug: () => site.close(),
      plug: async () => {
        site = await serve({ dir, port });
      },
    };
    for (const [name, walk] of Object.entries(journeys)) {
      if (asked.length > 0 && !asked.includes(name)) continue;
      faults.length = 0;
      let said: keyof typeof count = 'works';
      let why = '';
      try {
        await walk(stage);
        if (faults.length > 0) throw new Error(faults.join('; '));
      } catch (error) {
        said = error instanceof CouldNot ? 'could not' : 'broken';
        why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      }
      count[said] += 1;
      console.log(`${name}: ${said}${why && `: ${why}`}`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log(`${count.works} work, ${count.broken} broken, ${count['could not']} could not be tried`);
  if (count.broken > 0 || count.works === 0) process.exitCode = 1;
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
