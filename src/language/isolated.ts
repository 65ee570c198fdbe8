/**
 * Values in a sentence as elements. `say` sets each value apart with signs that nobody sees, so that a number keeps its
 * direction in any language. On a page those signs would leave with what is copied, and a phone number with one in front
 * does not dial: there each value stands in a `<bdi>` of its own. Whatever draws text draws it so: it is done where
 * elements are made.
 */
import { type ComponentChild, type ComponentChildren, Fragment, h, options, type VNode } from 'preact';

const marks = /[\u2066-\u2069]/;
const allMarks = /[\u2066-\u2069]/g;
const dirs: Record<string, { dir: 'ltr' | 'rtl' } | Record<string, never>> = {
  '\u2066': { dir: 'ltr' },
  '\u2067': { dir: 'rtl' },
  '\u2068': {},
};
/** What holds text alone. */
const textOnly = ['option', 'title', 'textarea', 'style', 'script'];

/** What an address or a number looks like: a phone that translates the page would spoil it. */
const notWords = /^[^\p{L}]*$|@|^\S+\.\p{L}\S*$/u;

const isNoWord = (child: unknown) =>
  (typeof child === 'string' || typeof child === 'number') && notWords.test(String(child));

/** A page in a browser has a property, true or false; the HTML of the build has an attribute. */
const isBuild = typeof document === 'undefined';

/** Attributes that are read out, and that hold text alone. */
const names = ['aria-label', 'title', 'alt'] as const;

interface Marked extends Partial<Record<(typeof names)[number], unknown>> {
  children?: ComponentChildren;
  /** False: the text is a name or a number, which a phone that translates the page would spoil. */
  translate?: unknown;
  class?: unknown;
}

/** A piece of a text, and the element that it stands in where it has one. */
interface Part {
  text: string;
  wrap?: (text: string) => ComponentChild;
}

/** A text with each value that is set apart in an element, whichever piece it begins and ends in. */
export function inIsolates(parts: readonly Part[]): ComponentChild[] {
  const all: ComponentChild[] = [];
  const open: { props: object; inside: ComponentChild[] }[] = [];
  const put = (child: ComponentChild) => (open.at(-1)?.inside ?? all).push(child);
  const close = () => {
    const one = open.pop();
    if (!one) return;
    // One piece alone is given as itself, as JSX gives it.
    put(h('bdi', one.props, one.inside.length === 1 ? one.inside[0] : one.inside));
  };
  for (const { text, wrap } of parts) {
    for (const piece of text.split(/([\u2066-\u2069])/)) {
      const props = dirs[piece];
      if (props) open.push({ props, inside: [] });
      else if (piece === '\u2069') close();
      else if (piece) put(wrap ? wrap(piece) : piece);
    }
  }
  while (open.length > 0) close();
  return all;
}

/** In one element, because of what is a row of boxes each text is one box. */
const isolated = (children: ComponentChildren): ComponentChildren => {
  if (Array.isArray(children)) return children.some(hasMarks) ? children.map(isolated) : children;
  return typeof children === 'string' && marks.test(children)
    ? h('span', null, inIsolates([{ text: children }]))
    : children;
};

const hasMarks = (child: unknown): boolean =>
  Array.isArray(child) ? child.some(hasMarks) : typeof child === 'string' && marks.test(child);

/** One text in an element that holds no boxes: it needs no other around it. */
const isPlain = ({ type, props }: VNode<Marked>) =>
  type === 'span' && !props.class && typeof props.children === 'string';

const before = options.vnode;
options.vnode = (vnode: VNode<Marked>) => {
  const { type, props } = vnode;
  if ((typeof type === 'string' || type === Fragment) && props && hasMarks(props.children))
    props.children = textOnly.includes(String(type))
      ? String([props.children].flat().join('')).replace(allMarks, '')
      : isPlain(vnode)
        ? inIsolates([{ text: String(props.children) }])
        : isolated(props.children);
  if (type === 'bdi' && isNoWord(props.children)) props.translate ??= false;
  if (isBuild && props?.translate === false) props.translate = 'no';
  if (typeof type === 'string' && props)
    for (const name of names) {
      const value = props[name];
      if (typeof value === 'string' && marks.test(value)) props[name] = value.replace(allMarks, '');
    }
  before?.(vnode);
};
