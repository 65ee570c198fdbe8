/** Reads the HTML of a rendered page as a tree, so that tests can ask for what stands in one section of it. */

export interface Element {
  tag: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

const voids = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (text: string) => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign);

/** The tree of well-formed HTML, under one root. Throws where a tag is closed that is not the open one. */
export function parse(html: string): Element {
  const root: Element = { tag: '', attributes: {}, children: [] };
  const open = [root];
  for (const [part, closing, tag = '', rest = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>|[^<]+/g,
  )) {
    const here = open[open.length - 1] ?? root;
    if (!tag) here.children.push(plain(part));
    else if (closing) {
      if (open.pop()?.tag !== tag) throw new Error(`</${tag}> closes <${here.tag}>.`);
    } else {
      const attributes: Record<string, string> = {};
      for (const [, name = '', value = ''] of rest.matchAll(/([^\s="/]+)(?:="([^"]*)")?/g))
        attributes[name] = plain(value);
      const element: Element = { tag, attributes, children: [] };
      here.children.push(element);
      if (!voids.has(tag) && !rest.endsWith('/')) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open[open.length - 1]?.tag}> is not closed.`);
  return root;
}

/** Every element below `of`, in the order of the page. */
export function elements(of: Element): Element[] {
  return of.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elements(child)]));
}

/** The element with this id. Throws when there is none. */
export function byId(root: Element, id: string): Element {
  const found = elements(root).find(({ attributes }) => attributes.id === id);
  if (!found) throw new Error(`Nothing on the page has the id "${id}".`);
  return found;
}

/** The text of an element. `without` leaves out the elements of a class. */
export function textOf(of: Element, without = ''): string {
  return of.children
    .map((child) => {
      if (typeof child === 'string') return child;
      const hidden = without && child.attributes.class?.split(' ').includes(without);
      return hidden
        ? ''
        : `${textOf(child, without)}${/^(p|li|h\d|div|dt|dd|section)$/.test(child.tag) ? '\n' : ''}`;
    })
    .join('');
}
