/** The pages of the site as the build makes them, for tests: rendered once each, from the content of the project (see vitest.config.ts). */
import { packs } from 'virtual:waymark-packs';
import { prerenderPage } from '../../src/build/site/prerender';
import type { Pack } from '../../src/offer/pack';
import { addresses, listPlace, ownList, pageIds } from '../../src/routes';
import { type Element, parse } from './html';

/** The codes of the listed languages, the source language first. */
export const codes = Object.keys(packs);

/** The whole pack of a language. Throws when the language is not listed. */
export function packOf(code: string): Pack {
  const pack = packs[code];
  if (!pack) throw new Error(`No pack is made for "${code}". Add it to languages in council.yaml.`);
  return pack;
}

/** The ids of the topics, in their order. */
export const topicIds = packOf('en').topicList.map(({ id }) => id);

/** The ids of the ready-made lists, in their order. */
export const listIds = packOf('en').lists.map(({ id }) => id);

/** Every page, topic and list: the part of an address after the language. */
export const places: string[] = [...pageIds, ...topicIds, ...[...listIds, ownList].map(listPlace)];

/** Every address that the build renders. */
export const allAddresses = addresses(codes, topicIds, listIds);

const made = new Map<string, Promise<string>>();

/** Tells the router where it is, as the build's prerenderer does. */
export function standAt(url: string): void {
  Object.assign(globalThis, { location: new URL(url, 'http://localhost') });
}

/** The HTML of the page at an address such as `/en/housing/`: what stands inside `#app`. */
export function htmlAt(url: string): Promise<string> {
  const known = made.get(url);
  if (known) return known;
  standAt(url);
  const coming = prerenderPage(url).then(({ html }) => html);
  made.set(url, coming);
  return coming;
}

const trees = new Map<string, Promise<Element>>();

/** The page at an address, as a tree. */
export function treeAt(url: string): Promise<Element> {
  const tree = trees.get(url) ?? htmlAt(url).then(parse);
  trees.set(url, tree);
  return tree;
}
