/** Each address as HTML, made once in the build from the same components that the browser runs. */

import { packAddress, packs } from 'virtual:waymark-packs';
import { renderToStringAsync } from 'preact-render-to-string';
import { App } from '../../app/app';
import type { PageData } from '../../app/page-data';
import { headOf, pageOf, pathOf, placeOf } from '../../app/screens';
import { sourceLanguage } from '../../language/source';
import { makeSay } from '../../language/words';
import { needsWholePack } from '../../offer/docs';
import { slice } from '../../offer/slice';
import { Choose, choices } from '../../pages/choose';
import { readAddress, to } from '../../routes';

/** An element of a page's head. `children` is what a script holds, written so that it cannot end the script. */
export type PageElement = { type: string; props: Record<string, string>; children?: string };

/** A page as HTML: what stands in the app's root, and what its head says. */
export interface PageHtml {
  html: string;
  head: { lang: string; title: string; elements: Set<PageElement> };
}

const meta = (name: string, content: string): PageElement => ({ type: 'meta', props: { name, content } });
const link = (props: Record<string, string>): PageElement => ({ type: 'link', props });

/** The data of a page; `<` is written so that nothing in the words can end the script. */
const script = (data: PageData): PageElement => ({
  type: 'script',
  props: { type: 'application/json', id: 'page' },
  children: JSON.stringify(data).replaceAll('<', '\\u003c'),
});

const source = packs[sourceLanguage];
const sourceAddress = packAddress[sourceLanguage] ?? '';
const languages = Object.keys(packs);
/** Those that readers are offered: the others open by their address alone. */
const listed = source?.languages.map(({ code }) => code) ?? [];

async function prerenderChoice(missing: boolean): Promise<PageHtml> {
  if (!source) throw new Error(`There is no pack in the source language, ${sourceLanguage}.`);
  const list = choices(
    listed.flatMap((code) => packs[code] ?? []),
    missing,
  );
  const app = source.council.app;
  const elements = [script({ choices: list, app }), meta('description', list[0]?.summary ?? '')];
  if (missing) elements.push(meta('robots', 'noindex'));
  else elements.push(link({ rel: 'canonical', href: `${source.council.site}/` }));
  return {
    html: await renderToStringAsync(<Choose choices={list} app={app} />),
    head: { lang: sourceLanguage, title: app, elements: new Set(elements) },
  };
}

/** The HTML and head of the page at `url`. */
export async function prerenderPage(url: string): Promise<PageHtml> {
  const topics = source?.topicList.map(({ id }) => id) ?? [];
  const lists = source?.lists.map(({ id }) => id) ?? [];
  const route = readAddress(url, languages, topics, lists);
  const pack = packs[route.lang];
  const address = packAddress[route.lang];
  if (!pack || !address) return prerenderChoice(route.page === 'missing');
  const say = makeSay(route.lang, pack.ui);
  const Page = await pageOf(route.page);
  const { title, description } = headOf(pack, route, say);
  const part = slice(pack, route);
  const start = { path: pathOf(url), route, pack: needsWholePack(route) ? pack : part, Page };
  const { site } = pack.council;
  const place = placeOf(route);
  const elements = [
    meta('description', description),
    script({ route, packAddress: address, sourceAddress, pack: part }),
  ];
  if (route.page === 'missing' || route.page === 'shell') elements.push(meta('robots', 'noindex'));
  else {
    elements.push(link({ rel: 'canonical', href: `${site}${to(route.lang, place)}` }));
    for (const hreflang of listed)
      elements.push(link({ rel: 'alternate', hreflang, href: `${site}${to(hreflang, place)}` }));
  }
  return {
    html: await renderToStringAsync(
      <App start={start} say={say} packAddress={address} sourceAddress={sourceAddress} />,
    ),
    head: { lang: route.lang, title, elements: new Set(elements) },
  };
}
