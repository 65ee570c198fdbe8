import 'virtual:waymark-colours.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/parts.css';
import './styles/pages.css';
import './styles/print.css';
import { type ComponentChild, hydrate, render } from 'preact';
import { App } from './app';
import { makeSay } from './language/words';
import { needsWholePack } from './offer/docs';
import { captureInstall } from './offline/install';
import { forgetWithOthers } from './offline/remember';
import { watchTyping } from './offline/typed';
import type { PageData } from './page-data';
import { loadPackFor, openScreen, pageOf, pathOf } from './screens';
import { undoTranslation, watchTranslation } from './translated';

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
  } catch {
    const main = document.getElementById('main');
    if (main) main.textContent = say('common.failed');
  }
}

if (typeof window !== 'undefined') {
  captureInstall();
  watchTyping();
  forgetWithOthers();
  const data = document.getElementById('page')?.textContent;
  if (data) start(JSON.parse(data) as PageData);
}

/** Called by the build, once for each address. */
export async function prerender({ url }: { url: string }) {
  const { prerenderPage } = await import('./build/prerender');
  return prerenderPage(url);
}
