/** The few things of a service worker's scope that are used. The whole library clashes with that of pages. */
import type { Entry } from './manifest';
import type { AppWindows } from './notice-tap';

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface Messaging extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Tapping extends Lasting {
  readonly notification: Notification;
}

export interface WorkerScope {
  readonly __WB_MANIFEST: readonly Entry[];
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: AppWindows & { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'notificationclick', listener: (event: Tapping) => void): void;
  addEventListener(type: 'message', listener: (event: Messaging) => void): void;
}
