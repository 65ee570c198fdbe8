import type { PhrasingContent } from 'mdast';
import type { Block, Inline } from '../../offer/pack';
import { resolveLink } from '../content/links';
import type { Passage } from '../content/markdown-form';
import { fill } from '../content/tokens';
import type { Making } from './context';
import { withoutBreaks } from './no-break';

/** Paragraphs and lists as the pack holds them: tokens filled in, links resolved. */
export function blocks(making: Making, passages: readonly Passage[]): Block[] {
  return passages.map((passage): Block => {
    if (passage.type === 'paragraph') return ['p', inlines(making, passage.children)];
    const items = passage.children.map((item) =>
      item.children.flatMap((child) => (child.type === 'paragraph' ? inlines(making, child.children) : [])),
    );
    return [passage.ordered ? 'ol' : 'ul', items];
  });
}

/** The pieces of a sentence: tokens filled in, links resolved. */
export function inlines(making: Making, nodes: readonly PhrasingContent[], insideLink = false): Inline[] {
  const made = nodes.flatMap((node) => inline(making, node, insideLink));
  return made.reduce<Inline[]>((joined, piece) => {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
    return joined;
  }, []);
}

function inline(making: Making, node: PhrasingContent, insideLink: boolean): Inline[] {
  const { content, language } = making;
  if (node.type === 'text') {
    const pieces = fill(withoutBreaks(node.value.replaceAll('\n', ' ')), content.facts, language);
    return insideLink ? pieces.map(untappable) : pieces;
  }
  if (node.type === 'strong') return [['strong', inlines(making, node.children, insideLink)]];
  if (node.type === 'emphasis') return [['em', inlines(making, node.children, insideLink)]];
  if (node.type === 'link')
    return [resolveLink(node.url, inlines(making, node.children, true), content.council.links)];
  return [' '];
}

/** A link cannot stand inside a link. */
const untappable = (piece: Inline): Inline =>
  piece[0] === 'tel' || piece[0] === 'mail' || piece[0] === 'web' ? ['b', piece[2] as string] : piece;
