import type { Pack } from '../offer/pack';
import type { Choice } from '../pages/choose';
import type { Route } from '../routes';

/**
 * What travels inside a page for its script: which page it is, and the part of the pack that it shows.
 * `packAddress` and `sourceAddress` are where the whole packs of its language and of the source language are.
 */
export type PageData =
  | { choices?: undefined; route: Route; packAddress: string; sourceAddress: string; pack: Pack }
  | { choices: Choice[]; app: string };
