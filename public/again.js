// "Try again", for a page that does not start. It stands alone, because what it mends is what did not come. It shows the
// box that the page brings; at a tap it has the worker drop what is not the file that was built, asks the network once for
// what the page is made of, past what the browser kept, and loads the page anew.
(() => {
  /** How long a page may take to start, and the worker or the network to answer, in milliseconds. */
  const timeoutMs = { start: 10000, answer: 20000 };
  const box = () => document.getElementById('not-started');
  const show = () => {
    // The app takes the box away once it has started.
    const found = box();
    if (found) found.hidden = false;
  };
  const inTime = (work) => Promise.race([work, new Promise((done) => setTimeout(done, timeoutMs.answer))]);

  /** Asks the worker to look through what it keeps. */
  const mended = (worker) =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      worker.postMessage({ type: 'mend' }, [port2]);
    });

  /** The addresses of all scripts, styles and words that this page has asked for. */
  const parts = () => {
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    for (const { src, href } of document.querySelectorAll('script[src], link[rel=stylesheet]'))
      asked.push(src || href);
    return new Set(
      asked.filter((address) => address.startsWith(location.origin) && /\/(assets|packs)\//.test(address)),
    );
  };

  let trying = false;
  const again = async () => {
    if (trying) return;
    trying = true;
    const worker = navigator.serviceWorker && navigator.serviceWorker.controller;
    if (worker) await inTime(mended(worker));
    const asking = [...parts()].map((address) =>
      fetch(address, { cache: 'no-cache' }).then(
        () => true,
        () => false,
      ),
    );
    const answered = (await inTime(Promise.all(asking))) || [];
    // With no signal the page that is there is better than none.
    if (worker || answered.includes(true)) location.reload();
    trying = false;
  };

  addEventListener('waymark-again', (event) => {
    event.preventDefault();
    again();
  });
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('#not-started button')) again();
  });
  addEventListener('vite:preloadError', show);
  // A script or its styles that do not come, or that are not what they should be.
  addEventListener(
    'error',
    ({ target }) => (target === window || /^(SCRIPT|LINK)$/.test(target.nodeName)) && show(),
    true,
  );
  // It did so before this came.
  if ('failed' in document.documentElement.dataset) {
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', show);
    else show();
  }
  setTimeout(show, timeoutMs.start);
  // Headers of an earlier build do not allow what the page begins with: Exit would not cover it.
  if (!('early' in document.documentElement.dataset)) import('/early.js').catch(() => {});
})();
