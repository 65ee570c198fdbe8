import { makeKeeper } from './store';

/** What is mine in this tab, for all of its pages. */
export const keeper = makeKeeper(() => import('./db/read-write'));
