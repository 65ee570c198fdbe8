/** Moving between pages: the old page stays until the new one is there, then focus and scrolling follow. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { takeOver } from '../device/hydrated';
import type { Say } from '../language/words';
import { idOf } from '../routes';
import { headOf, openScreen, pathOf, type Screen } from './screens';

/** How long a page may take before the reader is told that it is coming, in milliseconds. */
const timeoutMs = 300;
/** Where each page was scrolled to when it was left, by its address. */
const scrolled = new Map<string, number>();

/** How long after a page was drawn the parts of it that are off the screen are laid out too, in milliseconds. */
const settling = 100;

/** Has all of the page laid out, so that every place on it is where it will stay. */
function settle(): void {
  document.documentElement.dataset.settled = '';
}

/** Brings what the address names into view, keeps it there while the page grows, and gives it the focus. */
function showTarget(hash: string): boolean {
  const find = () => document.getElementById(idOf(hash));
  const target = hash.length > 1 && find();
  if (!target) return false;
  settle();
  // Found anew each time: a second language beside it draws it anew.
  hold(() => find()?.scrollIntoView({ behavior: 'instant' }));
  const heading = target.querySelector<HTMLElement>('[tabindex="-1"]');
  heading?.focus({ preventScroll: true });
  return true;
}

/** How long a page is held at its place, in milliseconds: parts of it come later, a second language when its file is here. */
const holding = 10_000;
let letGo = () => {};

const to = (top: number) => () => scrollTo({ top, behavior: 'instant' });

/** Scrolls to a place, and back to it when the page grows, until the reader does something. */
function hold(back: () => void): void {
  letGo();
  const watch = new ResizeObserver(back);
  const over = new AbortController();
  const timer = setTimeout(() => letGo(), holding);
  letGo = () => {
    clearTimeout(timer);
    watch.disconnect();
    over.abort();
  };
  back();
  watch.observe(document.body);
  for (const act of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(act, () => letGo(), { signal: over.signal, passive: true });
}

function arrive(path: string, isNew: boolean): void {
  letGo();
  if (showTarget(location.hash)) return;
  const top = isNew ? 0 : (scrolled.get(path) ?? 0);
  if (top > 0) {
    settle();
    hold(to(top));
  } else to(top)();
  document.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
}

/**
 * The screen of the address in the address bar. `state` says whether the next one is slow in coming or failed. `ready`
 * resolves when a page can be drawn whole.
 */
export function useScreen(
  start: Screen,
  packAddress: string,
  say: Say,
  ready: (page: Screen['route']['page']) => Promise<void>,
) {
  const { url, ...more } = useLocation();
  const isNew = (more as { wasPush?: boolean }).wasPush ?? false;
  const [screen, setScreen] = useState(start);
  const [state, setState] = useState<'here' | 'slow' | 'failed'>('here');
  const first = useRef(true);

  // Not after the paint: what is known already is then drawn in the very frame that follows the tap.
  useLayoutEffect(() => {
    const path = pathOf(url);
    if (path === screen.path) {
      setState('here');
      showTarget(location.hash);
      return;
    }
    scrolled.set(screen.path, scrollY);
    let wanted = true;
    const slow = setTimeout(() => wanted && setState('slow'), timeoutMs);
    openScreen(path, start.route.lang, packAddress)
      .then(async (next) => {
        await ready(next.route.page);
        if (!wanted) return;
        say.add(next.pack.ui);
        delete document.documentElement.dataset.settled;
        setScreen(next);
        setState('here');
      })
      .catch(() => wanted && setState('failed'))
      .finally(() => clearTimeout(slow));
    return () => {
      wanted = false;
      clearTimeout(slow);
    };
  }, [url]);

  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    document.title = headOf(screen.pack, screen.route, say).title;
    arrive(screen.path, isNew);
  }, [screen]);

  useEffect(() => {
    const soon = setTimeout(settle, settling);
    return () => clearTimeout(soon);
  }, [screen]);

  useEffect(() => {
    // The browser follows a link within the page by itself, but does not give the heading the focus.
    const follow = () => {
      if (pathOf(location.pathname) !== screen.path) return;
      if (location.hash) showTarget(location.hash);
      else scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [screen]);

  useEffect(() => {
    // The page is drawn a moment after Back, so the browser's own scrolling would come too early.
    history.scrollRestoration = 'manual';
    takeOver();
    const { top } = (history.state ?? {}) as { top?: number };
    if (top) {
      // It was loaded anew by itself: see src/device/reload.ts.
      history.replaceState(null, '');
      settle();
      hold(to(top));
    }
    const give = () => {
      history.scrollRestoration = 'auto';
    };
    addEventListener('pagehide', give);
    return () => removeEventListener('pagehide', give);
  }, []);

  return { screen, state };
}
