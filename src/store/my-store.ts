import { makeStore } from './store';

/** What is mine in this tab, for all of its pages. */
export const myStore = makeStore(() => import('./db/read-write'));
