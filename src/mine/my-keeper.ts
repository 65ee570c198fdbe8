import { makeKeeper } from './keeper';

/** What is mine in this tab, for all of its pages. */
export const keeper = makeKeeper(() => import('./rows'));
