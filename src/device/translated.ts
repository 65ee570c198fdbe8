/**
 * A page that the phone translates. The browser puts a `<font>` with its own words in place of each text, and the app would
 * go on writing to the text that is no longer there: a sum freezes, and what comes beside it finds no place. So each text
 * that was taken away stands, empty, behind the words that replaced it; as soon as the app writes to it, it is back.
 */

/** A text of the app that stands empty behind the browser's words. */
interface Replaced {
  /** What it said. */
  words: string;
  /** The browser's words. */
  by: Element;
}

const isFont = (node: Node | null | undefined): node is Element => node?.nodeName === 'FONT';
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** The browser's words that stand where a text was taken from, as a record of that tells. */
function replacing({
  target,
  addedNodes,
  previousSibling,
  nextSibling,
}: MutationRecord): Element | undefined {
  return [...addedNodes, previousSibling, nextSibling].find(
    (node): node is Element => isFont(node) && node.parentNode === target,
  );
}

/** Keeps the page alive while the browser translates it. `root` is what the app draws into. Gives how to end that. */
export function watchTranslation(root: Element): () => void {
  const replaced = new Map<Text, Replaced>();

  /** Where a text that `by` has replaced belongs: behind those that it replaced too. */
  const after = (by: Element): ChildNode => {
    let last: ChildNode = by;
    while (last.nextSibling && replaced.get(last.nextSibling as Text)?.by === by) last = last.nextSibling;
    return last;
  };
  /** Whether a text stands right behind the words that replaced it, or behind another that they replaced. */
  const follows = (text: Text, by: Element): boolean => {
    let before = text.previousSibling;
    while (before && replaced.get(before as Text)?.by === by) before = before.previousSibling;
    return before === by;
  };
  const take = (text: Text, by: Element) => {
    // Some browsers move the text into their own words: those keep a copy of it.
    if (by.contains(text)) text.replaceWith(text.cloneNode());
    after(by).after(text);
    replaced.set(text, { words: text.data, by });
    text.data = '';
  };
  /** Takes the browser's words away; every other text that they replaced says again what it said. */
  const giveBack = (text: Text, { by }: Replaced) => {
    by.remove();
    replaced.delete(text);
    for (const [other, one] of replaced) {
      if (one.by !== by) continue;
      other.data = one.words;
      replaced.delete(other);
    }
  };
  /** Puts right what happened to a text or to the words that replaced it. */
  const settle = (text: Text, one: Replaced, written: boolean) => {
    const { by, words } = one;
    if (written || !text.isConnected) giveBack(text, one);
    else if (!by.isConnected) {
      const next = text.previousSibling;
      if (isFont(next)) one.by = next;
      else {
        replaced.delete(text);
        text.data = words;
      }
    } else if (!follows(text, by)) text.before(by);
  };

  const look = (records: MutationRecord[]) => {
    /** The last record that the app wrote to a text. */
    const written = new Map<Node, number>();
    for (const [at, { type, target }] of records.entries())
      if (type === 'characterData') written.set(target, at);
    for (const [text, one] of replaced) settle(text, one, written.has(text));
    for (const [at, record] of records.entries()) {
      if (record.type !== 'childList' || isFont(record.target)) continue;
      for (const node of record.removedNodes) {
        const isOurs = isText(node) && node.data && (!node.isConnected || isFont(node.parentNode));
        const by = isOurs && !replaced.has(node) && replacing(record);
        if (!by) continue;
        // What the app wrote since is newer than the browser's words.
        if ((written.get(node) ?? -1) > at) by.replaceWith(node);
        else take(node, by);
      }
    }
    watch.takeRecords();
  };
  const watch = new MutationObserver(look);
  watch.observe(root, { childList: true, subtree: true, characterData: true });
  return () => watch.disconnect();
}

/** Puts the page's own words back, for the script to take the page over as it was sent: the browser then translates it again. */
export function undoTranslation(root: Element): void {
  for (const font of root.querySelectorAll('font')) {
    const { parentNode } = font;
    font.replaceWith(...font.childNodes);
    parentNode?.normalize();
  }
}
