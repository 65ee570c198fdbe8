/** Runs between the app and the network: what the phone keeps opens with no signal, each language in itself. */
import { sourceLanguage } from '../language/source';
import { answerPage } from './answer';
import { cacheOf, hasFiles, shellCache } from './files';
import * as languages from './languages';
import { keyOf, type PrecacheEntry, partition, versionOf } from './manifest';
import type { Question } from './messages';
import { openFromNotice } from './notice-tap';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly PrecacheEntry[] };

// The build writes the list of files in place of these very words.
const manifest = self.__WB_MANIFEST;
const base = self.location.href;
const parts = partition(manifest, sourceLanguage);
const build: languages.Build = {
  base,
  source: sourceLanguage,
  shell: parts.shell,
  languages: parts.languages,
  version: versionOf(manifest),
};
const codes = [sourceLanguage, ...Object.keys(build.languages)];

/** Every file of the build: its address, and where it is kept. */
const files = new Map<string, { cache: string; key: string }>();
const note = (cache: string, entries: readonly PrecacheEntry[]) => {
  for (const entry of entries) files.set(new URL(entry.url, base).href, { cache, key: keyOf(entry, base) });
};
note(shellCache(base), parts.shell);
for (const [lang, entries] of Object.entries(build.languages)) note(cacheOf(lang), entries);

let firstInstall = false;
self.addEventListener('install', (event) => {
  firstInstall = !self.registration.active;
  event.waitUntil(languages.installKept(build));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(languages.activateKept(build));
  if (firstInstall) event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  // A picture out of a sheet is asked for as /assets/icons.svg#name.
  url.hash = '';
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    const answer = answerPage(url, codes);
    if (answer.kind === 'shell') event.respondWith(openShell(answer.lang, request));
    if (answer.kind === 'chooser') event.respondWith(openChooser(request));
    if (answer.kind === 'network') event.respondWith(fetch(request).catch(() => openChooser(request)));
  } else if (files.has(url.href)) {
    event.respondWith(readFile(url.href).then((file) => file ?? fetch(request)));
  }
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openFromNotice(self.clients, event.notification.data, codes, sourceLanguage));
});

/** Never another language than the one of the address: where that is not kept, the reader is shown which ones are. */
async function openShell(lang: string, request: Request): Promise<Response> {
  const entries = languages.filesOf(lang, build);
  const kept = lang === sourceLanguage || (entries && (await hasFiles(cacheOf(lang), entries, base)));
  const shell = kept ? await readFile(new URL(`/${lang}/shell.html`, base).href) : undefined;
  return shell ?? fetch(request).catch(() => openChooser(request));
}

async function openChooser(request: Request): Promise<Response> {
  return (await readFile(new URL('/index.html', base).href)) ?? fetch(request);
}

async function readFile(href: string): Promise<Response | undefined> {
  const file = files.get(href);
  try {
    if (!file || !(await caches.has(file.cache))) return undefined;
    return await (await caches.open(file.cache)).match(file.key);
  } catch {
    return undefined;
  }
}

self.addEventListener('message', (event) => {
  const question = event.data as Question;
  const [port] = event.ports;
  if (question?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  else
    event.waitUntil(
      inTurn(() => reply(question, port !== undefined)).then((answer) => port?.postMessage(answer)),
    );
});

/** `fromPage` is false where the worker before this one passes a question on. */
async function reply(question: Question, fromPage: boolean): Promise<unknown> {
  switch (question?.type) {
    case 'keep': {
      const answer = await languages.keepLanguage(question.lang, build);
      if (answer.ok && fromPage) await catchUp(question).catch(() => undefined);
      return answer;
    }
    case 'forget':
      return languages.forgetLanguage(question.lang, question.using, build);
    case 'kept':
      return languages.listKept(build, parts.source);
    case 'mend':
      return languages.mendKept(build);
  }
}

/** A version that waits read the list before this language was on it; and others on the list may lack files since then. */
async function catchUp(question: Question): Promise<void> {
  const { installing, waiting } = self.registration;
  for (const next of [installing, waiting]) next?.postMessage(question);
  for (const lang of await languages.keptList()) await languages.keepLanguage(lang, build);
}

let turn: Promise<unknown> = Promise.resolve();
/** One question after the other, so that keeping and forgetting one language cannot cross. */
function inTurn(work: () => Promise<unknown>): Promise<unknown> {
  turn = turn.then(work, work);
  return turn;
}
