import 'virtual:waymark-colours.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/pages.css';
import './styles/print.css';
import { type ComponentChild, hydrate, render } from 'preact';
import { App } from './app/app';
import type { PageData } from './app/page-data';
import { loadPackFor, openScreen, pageOf, pathOf } from './app/screens';
import { captureInstall } from './device/install';
import { forgetWithOthers } from './device/local-storage';
import { undoTranslation, watchTranslation } from './device/translated';
import { watchTyping } from './device/unsaved-input';
import { makeSay } from './language/words';
import { needsWholePack } from './offer/docs';
import { noteSent } from './packs/load';

/** Takes over the page that was sent; on the offline shell, draws the page of the address instead. */
async function start(page: PageData): Promise<void> {
  const root = document.getElementById('app') as HTMLElement;
  const takeOver = (page: ComponentChild) => {
    undoTranslation(root);
    hydrate(page, root);
    watchTranslation(root);
  };
  if (page.choices) {
    const { Choose } = await import('./pages/choose');
    takeOver(<Choose choices={page.choices} app={page.app} />);
    return;
  }
  const { route, pack, packAddress, sourceAddress } = page;
  noteSent(pack);
  const say = makeSay(route.lang, pack.ui);
  const path = pathOf(location.pathname);
  if (route.page !== 'shell') {
    const whole = needsWholePack(route) ? await loadPackFor(route, packAddress) : pack;
    say.add(whole.ui);
    const here = { path, route, pack: whole, Page: await pageOf(route.page) };
    takeOver(<App start={here} say={say} packAddress={packAddress} sourceAddress={sourceAddress} />);
    return;
  }
  try {
    const here = await openScreen(path, route.lang, packAddress);
    say.add(here.pack.ui);
    root.textContent = '';
    render(<App start={here} say={say} packAddress={packAddress} sourceAddress={sourceAddress} />, root);
    watchTranslation(root);
  } catch (error) {
    const main = document.getElementById('main');
    if (main) main.textContent = say('common.failed');
    throw error;
  }
}

/** The box that offers "Try again": it goes once the page has started, and is shown where it cannot. See public/again.js. */
async function begin(): Promise<void> {
  const box = document.getElementById('not-started');
  try {
    await start(JSON.parse(document.getElementById('page')?.textContent ?? '') as PageData);
    box?.remove();
  } catch (error) {
    if (box) box.hidden = false;
    throw error;
  }
}

if (typeof window !== 'undefined') {
  captureInstall();
  watchTyping();
  forgetWithOthers();
  begin();
}

/** Called by the build, once for each address. */
export async function prerender({ url }: { url: string }) {
  const { prerenderPage } = await import('./build/site/prerender');
  return prerenderPage(url);
}
