/**
 * New builds of which some files come badly. Most tries drive the worker's own parts (src/offline) with a cache, a browser
 * cache and a network in memory; one in `browserEvery` drives Chromium on two real builds, with the worker as it is shipped.
 */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { browserHere } from '../../../src/build/serve/browser.mjs';
import { root } from '../../../src/build/serve/ready.mjs';
import { serve } from '../../../src/build/serve/serve.mjs';
import * as languages from '../../../src/service-worker/languages';
import { keyOf } from '../../../src/service-worker/manifest';
import { badHost, loginPage, type Way, ways } from '../../bad-host';
import { makeSecondBuild, mark } from '../../second-build';
import { answerWith, entryOf, FakeCaches } from '../../service-worker/fakes';
import { fillPhone } from '../../stores';
import type { Attack, Chance } from '../attack';

const browserEvery = 50;
const base = 'https://a.example/sw.js';
const others = ['ar', 'ti', 'fr'];
const shellCache = 'workbox-precache-v2-https://a.example/';

/** Text of a file: the same in two builds where its name is, as `version` is part of the name then. */
const textOf = (path: string, version: number) =>
  /^\/(assets|packs)\//.test(path) ? `file ${path}` : `file ${path} of ${version}`;

function buildOf(version: number, chance: Chance): languages.Build {
  const hashed = (url: string) => entryOf(url, null, textOf(`/${url}`, version));
  const named = (url: string) => entryOf(url, `r${version}`, textOf(`/${url}`, version));
  // Some parts of the app are the same in both builds.
  const at = () => (chance.below(2) ? version : 1);
  const filesOf = (lang: string) => [
    hashed(`packs/${lang}.${at()}.json`),
    hashed(`packs/${lang}.own.${at()}.json`),
    named(`${lang}/shell.html`),
  ];
  const app = Array.from({ length: 2 + chance.below(10) }, (_, nth) =>
    hashed(`assets/part${nth}-${at()}.js`),
  );
  return {
    base,
    source: 'en',
    shell: [
      ...app,
      hashed(`assets/look-${at()}.css`),
      named('index.html'),
      named('early.js'),
      ...filesOf('en'),
    ],
    languages: Object.fromEntries(others.map((lang) => [lang, filesOf(lang)])),
    version: `v${version}`,
  };
}

/** One try in memory: a phone with one build, a host that moves on to the next and answers some of it badly. */
async function inMemory(chance: Chance): Promise<string | undefined> {
  const caches = new FakeCaches();
  const [one, two] = [buildOf(1, chance), buildOf(2, chance)];
  const browserCache = new Map<string, () => Response>();
  let live = 1;
  let bad: (path: string) => Way | undefined = () => undefined;
  const fromNetwork = (path: string): (() => Response) => {
    const way = bad(path);
    const right = textOf(path, live);
    // A page of another origin that says nothing to this one is no answer either.
    if (way === 'reset' || way === 'login') throw new TypeError('Failed to fetch');
    if (way === 'gone') return () => new Response('Not found', { status: 404 });
    if (way === 'html') return () => answerWith('x.html', loginPage);
    if (way === 'half') return () => answerWith(path, right.slice(0, right.length >> 1));
    if (way === 'empty') return () => answerWith(path, '');
    if (way === 'other') return () => answerWith(path, textOf(path.replace(/\d/, '9'), 9));
    return () => answerWith(path, right);
  };
  const fetched = async (address: string, { cache }: { cache: string }) => {
    const path = new URL(address).pathname;
    const kept = cache === 'default' ? browserCache.get(path) : undefined;
    const answer = kept ?? fromNetwork(path);
    if (/^\/(assets|packs)\//.test(path) && answer().ok) browserCache.set(path, answer);
    return answer();
  };
  Object.assign(globalThis, { caches, fetch: fetched });

  /** What is wrong with what the phone keeps of a build. */
  const wrongIn = async (
    build: languages.Build,
    version: number,
    lang?: string,
  ): Promise<string | undefined> => {
    const kept = (await languages.keptList()).map((code) => [
      `waymark-language-${code}`,
      build.languages[code] ?? [],
    ]);
    const all = [[shellCache, build.shell], ...kept] as [string, languages.Build['shell']][];
    for (const [name, entries] of all) {
      if (lang && !name.endsWith(lang)) continue;
      for (const entry of entries) {
        const file = await (await caches.open(name)).match(keyOf(entry, base));
        const text = await file?.text();
        if (text !== textOf(`/${entry.url}`, version))
          return `${entry.url} of build ${version} is ${text ?? 'gone'}`;
      }
    }
    return undefined;
  };

  await languages.installKept(one);
  for (const lang of others) if (chance.below(2)) await languages.keepLanguage(lang, one);
  await languages.activateKept(one);
  const before = (await languages.keptList()).join();

  live = 2;
  const files = [...two.shell, ...Object.values(two.languages).flat()].map(({ url }) => `/${url}`);
  const share = chance.pick([0.02, 0.1, 0.5, 1]);
  const list = new Map(files.filter(() => chance.next() < share).map((file) => [file, chance.pick(ways)]));
  bad = (path) => list.get(path);
  let current = one;
  try {
    await languages.installKept(two);
    await languages.activateKept(two);
    current = two;
  } catch {
    // It stays with the build it has.
  }
  const version = current === one ? 1 : 2;
  const wrong = await wrongIn(current, version);
  if (wrong) return wrong;
  if ((await languages.keptList()).join() !== before) return 'a language that was kept is not any more';

  // A language is kept meanwhile, from the same host.
  live = version;
  const lang = chance.pick(others);
  const answer = await languages.keepLanguage(lang, current);
  const said = await languages.listKept(current, []);
  if (answer.ok !== (await languages.keptList()).includes(lang) && !before.includes(lang))
    return `${lang} is on the list, and was not kept`;
  const called = said.ok && said.kept.some((one) => one.lang === lang);
  const broken = called ? await wrongIn(current, version, lang) : undefined;
  if (broken) return `${lang} is called kept: ${broken}`;

  // The host is mended: the next look takes the new build, whatever the browser has kept of the bad answers.
  bad = () => undefined;
  live = 2;
  await languages.installKept(two);
  await languages.activateKept(two);
  return wrongIn(two, 2);
}

const mine = {
  lists: [{ id: 'own-1', title: 'Mine', created: 1, order: 1, changed: 1 }],
  items: [{ id: 'item-1', list: 'own-1', text: 'A thing of mine', order: 1, changed: 1 }],
};

/** Two real builds, a host for them, and a browser. */
async function stageOf(folder: string) {
  const dist = join(root, 'dist');
  const dir = join(folder, 'site');
  cpSync(dist, dir, { recursive: true });
  const next = makeSecondBuild(folder, ['en']);
  const good = await serve({ dir, port: 0 });
  const host = await badHost(good.url);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser: Browser = await chromium.launch({ executablePath: browserHere() || undefined, args });
  const files = readdirSync(next, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(assets|packs)\/|shell\.html$|^index\.html$|^(early|again)\.js$/.test(file),
  );
  const put = (from: string) => {
    rmSync(dir, { recursive: true });
    cpSync(from, dir, { recursive: true });
  };
  const end = async () => {
    await browser.close();
    await host.close();
    await good.close();
  };
  return { dist, next, host, browser, files, put, end };
}

/** One try in a browser: it has the old build and something of its own; the new build comes, some of it badly; then it is read with no signal. */
async function inBrowser(
  stage: Awaited<ReturnType<typeof stageOf>>,
  chance: Chance,
): Promise<string | undefined> {
  const { host, browser, dist, next, files } = stage;
  stage.put(dist);
  host.answers = () => undefined;
  const context = await browser.newContext({ baseURL: host.url });
  try {
    const page = await context.newPage();
    await fillPhone(page, mine);
    await page.goto('/en/');
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    const title = (await page.locator('h1').textContent()) ?? '';

    stage.put(next);
    const share = chance.pick([0.02, 0.1, 1]);
    const way = chance.pick(ways.filter((one) => one !== 'slow'));
    const list = new Set(files.filter(() => chance.next() < share).map((file) => `/${file}`));
    host.answers = (path) => (list.has(path) ? way : undefined);
    host.other = (path) => readFileSync(join(next, `${path}.gz`));
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const worker = registration?.installing ?? registration?.waiting;
      while (worker?.state === 'installing') await new Promise((done) => setTimeout(done, 50));
      const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
      if (worker?.state !== 'installed') return;
      worker.postMessage({ type: 'SKIP_WAITING' });
      await taken;
    });
    await context.setOffline(true);
    const read = async (address: string, find: string) => {
      const other = await context.newPage();
      await other.goto(address);
      const text = await other.locator(find).first().textContent({ timeout: 20_000 });
      await other.close();
      return text ?? '';
    };
    const home = await read('/en/', 'h1');
    if (home !== title && home !== title + mark)
      return `the home page says “${home}” (${way}, ${list.size} files)`;
    const item = await read('/en/lists/own/#own-1', '.items > .item');
    if (!item.includes('A thing of mine')) return `what is mine says “${item}” (${way}, ${list.size} files)`;
    return undefined;
  } finally {
    await context.close();
  }
}

export const attack: Attack = {
  does: `A new build of which some files come badly: old or new is read whole, and what is mine is there. One try in ${browserEvery} in Chromium, the others with the worker's parts in memory.`,
  async begin({ folder }) {
    const { fetch } = globalThis;
    let stage: Awaited<ReturnType<typeof stageOf>> | undefined;
    const tried = { memory: 0, browser: 0 };
    return {
      async attempt(chance, nth) {
        if (nth % browserEvery !== 0) {
          tried.memory += 1;
          try {
            return await inMemory(chance);
          } finally {
            globalThis.fetch = fetch;
          }
        }
        tried.browser += 1;
        stage ??= await stageOf(folder);
        return inBrowser(stage, chance);
      },
      async end() {
        await stage?.end();
        console.log(`  bad-hosts: ${tried.memory} in memory, ${tried.browser} in Chromium`);
      },
    };
  },
};
