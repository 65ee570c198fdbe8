// Runs before the page is drawn, and needs nothing else of the app: "Exit this page" works from the first moment on, also
// where the rest never comes, and nothing flashes. What has to be so when a page loads is looked at again when the
// browser brings back one that it kept whole, where nothing loads. The build puts it into every page, because a file could be
// slow to come; it is a file too, for pages whose host does not allow it there.
(() => {
  const page = document.documentElement;
  if ('early' in page.dataset) return;
  page.dataset.early = '';
  /** In localStorage: the tabs that were left by Exit, the newest last. A page that was kept whole reads it right in every
   * browser; what the tab alone stores, Firefox shows to it as empty. */
  const exitedKey = 'waymark.exited';
  /** In sessionStorage: which tab this is, so that Exit covers no other one that is in use. Each page keeps it in mind. */
  const tabKey = 'waymark.tab';
  /** Tabs that were closed cannot be told from others: only so many are remembered. */
  const most = 20;
  /** How long a page waits for its styles, in milliseconds. */
  const stylesPatience = 3000;
  const blank = '\u00a0';
  /** @type {string | null} */
  let tab = null;
  /** The page's own title, while it is covered. @type {string | undefined} */
  let title;

  const exitedTabs = () => (localStorage.getItem(exitedKey) ?? '').split(' ').filter(Boolean);

  /** Notes whether this tab was left by Exit. Does nothing where the browser blocks its storage. @param {boolean} exited */
  function note(exited) {
    try {
      const others = exitedTabs().filter((one) => one !== thisTab());
      const tabs = exited ? [...others, thisTab()].slice(-most) : others;
      if (tabs.length > 0) localStorage.setItem(exitedKey, tabs.join(' '));
      else localStorage.removeItem(exitedKey);
    } catch {
      // See isExited.
    }
  }

  /** Throws where the browser blocks its storage. */
  function thisTab() {
    tab ??= sessionStorage.getItem(tabKey) ?? Math.random().toString(36).slice(2);
    // Also for a page that kept it in mind while the tab lost it.
    sessionStorage.setItem(tabKey, tab);
    return tab;
  }

  /**
   * Whether this tab was left by Exit. Where storage is blocked nobody can tell: then `unknown` is so.
   * @param {boolean} unknown
   */
  function isExited(unknown) {
    try {
      tab ??= sessionStorage.getItem(tabKey);
      return tab !== null && exitedTabs().includes(tab);
    } catch {
      return unknown;
    }
  }

  // The app goes on under the cover, and may name the page anew.
  const titles = new MutationObserver(hideTitle);

  function hideTitle() {
    if (!document.querySelector('title') || document.title === blank) return;
    title = document.title;
    document.title = blank;
  }

  function cover() {
    page.dataset.exited = '';
    hideTitle();
    titles.observe(page, { subtree: true, childList: true, characterData: true });
    // A sheet over the page would lie over the cover too, and take its button.
    for (const sheet of document.querySelectorAll('dialog')) sheet.close();
  }

  function uncover() {
    delete page.dataset.exited;
    titles.disconnect();
    if (title !== undefined) document.title = title;
    title = undefined;
  }

  /** Covers the page first, then leaves it; with no signal the cover is all there is to see. @param {string} address */
  function leave(address) {
    cover();
    note(true);
    document.dispatchEvent(new Event('waymark-exit'));
    if (navigator.onLine) location.replace(address);
  }

  function setTheme() {
    try {
      const theme = localStorage.getItem('waymark.theme');
      if (theme) page.dataset.theme = theme;
      else delete page.dataset.theme;
    } catch {
      // Storage is blocked: it stays as it was chosen here.
    }
  }

  addEventListener(
    'click',
    (event) => {
      const on = event.target instanceof Element ? event.target : undefined;
      const exit = on?.closest('a.exit');
      if (exit instanceof HTMLAnchorElement) {
        event.preventDefault();
        leave(exit.href);
      } else if (on?.closest('.closed button')) {
        note(false);
        uncover();
        document.querySelector('h1')?.focus();
      }
    },
    true,
  );

  const pressesNeeded = 3;
  const pressesWithin = 5000;
  /** @type {number[]} */
  let presses = [];
  addEventListener(
    'keyup',
    (event) => {
      const counts = event.key === 'Shift' && !event.repeat;
      presses = counts ? presses.filter((at) => event.timeStamp - at < pressesWithin) : [];
      if (counts) presses.push(event.timeStamp);
      const exit = document.querySelector('a.exit');
      if (presses.length >= pressesNeeded && exit instanceof HTMLAnchorElement) leave(exit.href);
    },
    true,
  );

  // A page that is kept whole is kept covered, so that it shows nothing before it has looked.
  addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) return;
    page.dataset.exited = '';
    try {
      thisTab();
    } catch {
      // See isExited.
    }
  });

  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    setTheme();
    if (isExited(true)) cover();
    else uncover();
  });

  // What does not come is told to again.js, which may come after it.
  addEventListener(
    'error',
    ({ target }) => {
      if (target === window || target instanceof HTMLScriptElement || target instanceof HTMLLinkElement)
        page.dataset.failed = '';
    },
    true,
  );

  // Styles hold the page back: where they do not come, it is read without, and they are taken when they come.
  setTimeout(() => {
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
      if (!(link instanceof HTMLLinkElement) || link.sheet) continue;
      link.after(link.cloneNode());
      link.remove();
    }
  }, stylesPatience);

  setTheme();
  const [entry] = performance.getEntriesByType('navigation');
  const how = entry instanceof PerformanceNavigationTiming ? entry.type : 'back_forward';
  if (how === 'navigate') {
    // Opened on purpose: a link, a bookmark, an address. Nobody can tell the browser's own list of history from these.
    if (isExited(false)) note(false);
  } else if (isExited(how !== 'reload')) cover();
  if (!('exited' in page.dataset) && location.pathname === '/' && !location.search.includes('choose')) {
    try {
      const lang = localStorage.getItem('waymark.language');
      if (lang) location.replace(`/${lang}/${new URLSearchParams(location.search).get('go') || ''}`);
    } catch {
      // Storage is blocked: no language is remembered.
    }
  }
})();
