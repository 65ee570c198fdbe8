// Runs before the page is drawn, so that nothing flashes: the page that was left by "Exit this page" stays hidden when
// somebody comes Back to it, the chosen light or dark is there from the start, and "/" opens the chosen language.
(() => {
  const page = document.documentElement;
  try {
    const entry = performance.getEntriesByType('navigation')[0];
    if (sessionStorage.getItem('waymark.exited')) {
      if (entry && entry.type === 'navigate') sessionStorage.removeItem('waymark.exited');
      else page.dataset.exited = '';
    }
    const theme = localStorage.getItem('waymark.theme');
    if (theme) page.dataset.theme = theme;
    const lang = localStorage.getItem('waymark.language');
    if (lang && location.pathname === '/' && !location.search.includes('choose'))
      location.replace(`/${lang}/${new URLSearchParams(location.search).get('go') || ''}`);
  } catch {
    // Storage is blocked: the page reads all the same.
  }
})();
