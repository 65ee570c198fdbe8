import type { List, Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import type { Faults } from './problems';

/** A paragraph or a list, still with its tokens and links. */
export type Passage = Paragraph | List;

/** What the words may be made of, as a sentence. */
export const structure =
  'Use only paragraphs, lists of one level, **strong**, *emphasis*, links, ## headings and the four boxes.';

/** More lists and boxes within each other than any words have, all begun on one line. */
const within = /^(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){9}/m;

/**
 * Whether a line of the text begins so many lists or boxes within each other that to read it would take minutes: then
 * that is reported and the text must not be read. Such a line is a slip of the keyboard, or a file that is no text.
 */
export function isTooDeep(text: string, file: string, faults: Faults): boolean {
  const found = within.exec(text);
  if (!found) return false;
  const line = text.slice(0, found.index).split('\n').length;
  const message = `The line begins with many - or > one after the other. Keep one at most. ${structure}`;
  faults.error('too-deep', file, line, message);
  return true;
}

/** The line on which a node starts. */
export const lineOf = (node: { position?: { start: { line: number } } | undefined }) =>
  node.position?.start.line ?? 1;

/** True for a paragraph or list with nothing in it that is not allowed; whatever is not allowed is reported. */
export function isPassage(node: RootContent, file: string, faults: Faults): node is Passage {
  if (node.type === 'paragraph') {
    checkPhrases(node.children, file, faults);
    return true;
  }
  if (node.type === 'list') {
    if (node.ordered && (node.start ?? 1) > 1) {
      const message = `The number ${node.start} at the start of a line makes a list. Start lists with 1.`;
      faults.error('bare-number', file, lineOf(node), message);
    }
    for (const item of node.children) {
      const [only, ...more] = item.children;
      if (only?.type === 'paragraph') checkPhrases(only.children, file, faults);
      const wrong = only?.type === 'paragraph' ? more[0] : item;
      if (wrong)
        faults.error('structure', file, lineOf(wrong), `A list item holds one paragraph. ${structure}`);
    }
    return true;
  }
  if (node.type === 'html') reportHtml(file, lineOf(node), faults);
  else
    faults.error('structure', file, lineOf(node), `${kindName(node.type)} has no place here. ${structure}`);
  return false;
}

function checkPhrases(nodes: readonly PhrasingContent[], file: string, faults: Faults) {
  for (const node of nodes) {
    const line = lineOf(node);
    if (node.type === 'html') {
      // A pair of tags is one mistake.
      if (!node.value.startsWith('</')) reportHtml(file, line, faults);
    } else if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'link') {
      checkPhrases(node.children, file, faults);
    } else if (node.type === 'text') checkText(node, file, faults);
    else if (node.type !== 'break') {
      faults.error('structure', file, line, `${kindName(node.type)} has no place here. ${structure}`);
    }
  }
}

function checkText(node: Text, file: string, faults: Faults) {
  for (const [index, text] of node.value.split('\n').entries()) {
    const line = lineOf(node) + index;
    if (/^\s*\|.*\|/.test(text))
      faults.error('structure', file, line, `A table has no place here. ${structure}`);
    if (/^\s*\[!/.test(text)) {
      const help = 'Leave an empty line, without >, before each box.';
      faults.error('box-unknown', file, line, `A box starts inside other text here. ${help}`);
    }
  }
}

function reportHtml(file: string, line: number, faults: Faults) {
  faults.error('html', file, line, `HTML is not allowed in words. Take it out. ${structure}`);
}

const kindNames: Record<string, string> = {
  code: 'Code, or a line that starts with four spaces,',
  inlineCode: 'Code',
  image: 'A picture',
  thematicBreak: 'A line across the page',
  blockquote: 'A box inside a box',
  heading: 'A heading inside a box',
};
const kindName = (type: string) => kindNames[type] ?? `Markdown of the kind "${type}"`;

/** The words of some nodes without their markup; a line break becomes a space. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ('children' in node) return plainText(node.children);
      return 'value' in node ? node.value.replaceAll('\n', ' ') : ' ';
    })
    .join('');
}
