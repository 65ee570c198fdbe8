/** What of a text counts as its meaning: wording, tokens and structure; neither white space nor where a link leads. */
import type { PhrasingContent } from 'mdast';
import type { Passage } from '../content/markdown-form';

/** A line of plain words with its white space made even. */
export const shapeOfText = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Paragraphs and lists as one string. Two texts with the same string say the same with the same structure. */
export const shapeOf = (passages: readonly Passage[]): string => passages.map(shapeOfPassage).join('');

function shapeOfPassage(passage: Passage): string {
  if (passage.type === 'paragraph') return `<p>${shapeOfText(inside(passage.children))}`;
  const items = passage.children.map((item) => {
    const children = item.children.map((child) => (child.type === 'paragraph' ? inside(child.children) : ''));
    return `<li>${shapeOfText(children.join(' '))}`;
  });
  return `${passage.ordered ? '<ol>' : '<ul>'}${items.join('')}</>`;
}

const inside = (nodes: readonly PhrasingContent[]): string =>
  nodes
    .map((node) => {
      if ('children' in node) return `<${node.type}>${inside(node.children)}</>`;
      return 'value' in node ? node.value : ' ';
    })
    .join('');
