/** What a browser does to a page that it translates. */

/** It takes each text away, with one call or two, and puts its own words there; or moves the text into its own elements. */
export const ways = ['replaces', 'inserts', 'wraps'] as const;
export type Way = (typeof ways)[number];

/** Translates what is in `#app`, now and whenever it changes, into the same words: what is frozen, lost or there twice is the only difference. */
export function translate(way: Way): void {
  const taken = new Map<Element, Text>();
  const one = (text: Text) => {
    if (!text.data.trim() || text.parentElement?.closest('font, script, style, textarea, [translate="no"]'))
      return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.append(inner);
    taken.set(outer, text);
    if (way !== 'wraps') inner.append(text.data);
    if (way === 'inserts') {
      text.before(outer);
      text.remove();
    } else text.replaceWith(outer);
    if (way === 'wraps') inner.append(text);
  };
  const all = () => {
    const walk = document.createTreeWalker(document.getElementById('app') as Node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode as Text);
    texts.forEach(one);
  };
  const watch = new MutationObserver(all);
  const begin = () => {
    all();
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  };
  Object.assign(globalThis, {
    translateBack() {
      watch.disconnect();
      for (const [font, text] of taken) if (font.isConnected) font.replaceWith(text);
    },
  });
  if (document.getElementById('app')) begin();
  else addEventListener('DOMContentLoaded', begin);
}
