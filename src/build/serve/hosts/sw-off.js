// A service worker that turns the offline part of Waymark off: `npm run worker-off` puts it in the place of dist/sw.js. A
// phone that asks for /sw.js takes it at once, deletes the pages that were kept, and asks the network from then on. What is
// the person's own (lists, dates, answers, settings, and which languages they chose) stays where it is.
// @ts-nocheck: the library that is checked against is that of pages.
const pages = /^(workbox-precache-|waymark-language-)/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const off = async () => {
    for (const name of await caches.keys()) if (pages.test(name)) await caches.delete(name);
    await self.registration.unregister();
  };
  event.waitUntil(off());
});
// A page of the app asks for itself to be kept.
self.addEventListener('message', ({ ports: [port] }) =>
  port?.postMessage({ ok: false, reason: 'no-worker' }),
);
