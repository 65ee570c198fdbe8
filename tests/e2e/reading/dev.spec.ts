/** `npm run dev`, as somebody uses it who edits the words: every page as it will be, at once, or what is wrong. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../../../src/build/check/check';
import { formatFault } from '../../../src/build/content/problems';
import { readLocales } from '../../../src/build/content/read';
import { npm, root } from '../../../src/build/serve/ready.mjs';
import { to } from '../../../src/routes';
import { codes, expect, htmlOf, packOf, taken, test } from '../tools/site';

const folder = mkdtempSync(join(tmpdir(), 'waymark-dev-'));
const topic = packOf('en').topicList[0]?.id ?? '';
const words = `en/offer/${topic}.md`;
let server: ChildProcess | undefined;
let said = '';

/** Changes a file of the copy. */
function edit(name: string, change: (text: string) => string) {
  writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
}
const title = (to: string) => edit(words, (text) => text.replace(/^title: .*$/m, `title: ${to}`));

/** The errors of the copy as it is now, as `npm run check` says them. */
const mistakes = () =>
  check(readLocales(folder), new Date().toLocaleDateString('sv-SE'))
    .faults.filter(({ level }) => level === 'error')
    .map(formatFault);

/** What a reader and a search engine see of a page's HTML before any script. */
const first = (html: string) => ({
  html: /<html lang="[^"]*" dir="[^"]*"/.exec(html)?.[0],
  title: /<title>[^<]*<\/title>/.exec(html)?.[0],
  description: /<meta name="description"[^>]*>/.exec(html)?.[0],
  h1: /<h1[^>]*>.*?<\/h1>/s.exec(html)?.[0].replaceAll('/>', '>'),
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const asking = createServer().listen(0, () => {
      const at = asking.address();
      asking.close(() => resolve(typeof at === 'object' && at ? at.port : 0));
    });
  });

test.beforeAll(() =>
  cpSync(process.env.WAYMARK_LOCALES ?? join(root, 'locales'), folder, { recursive: true }),
);

test.afterAll(() => {
  // npm, its shell and Vite: the whole group, and nobody else.
  if (server?.pid) process.kill(-server.pid);
  rmSync(folder, { recursive: true, force: true });
});

test('it shows every page as it will be, what is edited at once, and what is wrong until it is mended', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const port = await freePort();
  const { file, args, shell } = npm(['run', 'dev', '--', '--port', String(port), '--strictPort']);
  server = spawn(file, args, {
    cwd: root,
    shell,
    detached: true,
    env: { ...process.env, WAYMARK_LOCALES: folder, FORCE_COLOR: undefined, NO_COLOR: '1' },
  });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (said += chunk));
  await expect.poll(() => said, { timeout: 120_000 }).toContain('Local:');
  const base = `http://localhost:${port}`;

  const read = [to('en'), to('en', topic), to('en', 'visit'), ...codes.map((code) => to(code, 'settings'))];
  for (const path of ['/', '/404.html', ...read, ...codes.map((code) => `/${code}/404.html`)]) {
    const answer = await page.request.get(base + path);
    expect({ path, status: answer.status(), ...first(await answer.text()) }).toEqual({
      path,
      status: 200,
      ...first(htmlOf(path)),
    });
  }
  for (const [path, like] of [
    ...codes.map((code) => [`/${code}/nothing/`, `/${code}/404.html`]),
    ['/nothing/', '/404.html'],
  ] as const) {
    const answer = await page.request.get(base + path);
    expect([answer.status(), first(await answer.text())], path).toEqual([404, first(htmlOf(like))]);
  }
  expect((await page.request.get(`${base}/assets/nothing.js`)).status()).toBe(404);

  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type()))
      complaints.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(`${base}/en/${topic}`);
  await expect(page).toHaveURL(`${base}/en/${topic}/`);
  await taken(page);
  expect(complaints).toEqual([]);
  expect(said).not.toMatch(/warn|\(!\)|error|deprecat/i);

  // Each kind of file, saved at once.
  title('The kettle');
  edit('council.yaml', (text) => text.replace(/^app: .*$/m, 'app: Lantern'));
  edit('en/ui.json', (text) =>
    JSON.stringify({ ...JSON.parse(text), ...skipTo(text, 'Skip to the kettle') }),
  );
  const heading = page.locator('h1');
  await expect(heading).toHaveText('The kettle', { timeout: 60_000 });
  await expect(page.locator('.skip')).toHaveText('Skip to the kettle');
  await expect(page.locator('.brand')).toContainText('Lantern');
  await taken(page);
  // A page that goes may still have asked for the words of before.
  expect(complaints.filter((one) => !/ 404 .*\/packs\//.test(one))).toEqual([]);

  title('The {kettle.price}');
  const wrong = mistakes();
  expect(wrong.join('\n')).toContain(`locales/${words}:2: `);
  for (const mistake of wrong) {
    await expect(page.getByText(mistake)).toBeVisible({ timeout: 60_000 });
    expect(said).toContain(mistake);
  }
  await page.goto(`${base}/`);
  await expect(page.getByText(wrong[0] ?? '')).toBeVisible();
  await page.goBack();

  title('The mended kettle');
  await expect(heading).toHaveText('The mended kettle', { timeout: 60_000 });
});

/** The app's words with another text for the link that skips to the page. */
function skipTo(text: string, skip: string) {
  const { header } = JSON.parse(text);
  return { header: { ...header, skip } };
}
