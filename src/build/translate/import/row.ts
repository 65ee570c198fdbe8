/** What is wrong with one translated text, as sentences that say how to mend it. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { linkFault } from '../../content/links';
import { findBare, tokensFor } from '../../content/literals';
import { isPassage, isTooDeep } from '../../content/markdown-form';
import { collectFaults, listed } from '../../content/problems';
import { linksOf } from '../../content/text-nodes';
import { tokensIn, withoutTokens } from '../../content/tokens';
import type { Background } from '../export/facts';
import { languageEntry } from '../export/facts';
import type { Slot } from '../export/rows';
import { inLanguage } from './script';
import { lostAndNew } from './tally';

/** Every reason to refuse a text; none where it can be taken. `own` is tidy. */
export function faultsOf(slot: Slot, own: string, lang: string, background: Background): string[] {
  const foreign = inLanguage(slot.english, own, languageEntry(lang, background));
  if (foreign) return [foreign];
  if (slot.free) return [];
  return [
    ...tokenFaults(slot, own),
    ...bareFaults(slot.english, own, background),
    ...(slot.kind === 'ui' ? [] : markupFaults(slot, own, background)),
  ];
}

const bracesIn = (text: string) =>
  withoutTokens(text.replace(/\{\{[^{}]*\}\}/g, '')).match(/\{[^{}]*\}?/g) ?? [];
const tokensOf = (text: string) =>
  tokensIn(text.replace(/\{\{[^{}]*\}\}/g, '')).map(({ token }) => `{${token}}`);
const namesOf = (text: string) => text.match(/\{\{[^{}]*\}\}/g)?.map((name) => name.replace(/\s/g, '')) ?? [];

function tokenFaults({ english, part }: Slot, own: string): string[] {
  const all = (text: string) => [...tokensOf(text), ...namesOf(text)];
  const { lost, extra } = lostAndNew(all(english), [...all(own), ...bracesIn(own)]);
  const counted = ['zero', 'one', 'two'].includes(part);
  const known = new Set(all(english));
  return [
    ...lost
      .filter((token) => !(counted && token === '{{count}}'))
      .map((token) => `${token} is lost. Write it where it belongs, just as it stands in the English.`),
    ...extra.map((token) =>
      known.has(token)
        ? `${token} stands here more often than in the English. Take one out.`
        : `${token} is not in the English. Take it out, or write the one that the English has.`,
    ),
  ];
}

const bareNames = {
  email: 'The email address',
  web: 'The web address',
  phone: 'The phone number',
  money: 'The amount',
  number: 'The number',
};

function bareFaults(english: string, own: string, { facts }: Background): string[] {
  const words = withoutTokens(own.replace(/\{\{[^{}]*\}\}/g, ''))
    .replace(/\]\([^()\s]*\)/g, ']')
    .replace(/^[ \t]*\d+[.)][ \t]/gm, '');
  const tokens = new Set(tokensIn(english).map(({ token }) => token));
  return findBare(words).map((bare) => {
    const same = tokensFor(bare, facts).filter((token) => tokens.has(token));
    const instead =
      same.length > 0
        ? `Write ${listed(
            same.map((token) => `{${token}}`),
            'or',
          )}.`
        : `The English types none: take it out.${bare.kind === 'number' ? ' A small count is a word, such as one or two.' : ''}`;
    return `${bareNames[bare.kind]} ${bare.text} is typed into the words. ${instead}`;
  });
}

/** Links and structure of Markdown. */
function markupFaults(slot: Slot, own: string, { targets }: Background): string[] {
  const english = read(slot.english);
  const mine = read(own);
  if (['title', 'summary', 'neutral'].includes(slot.part)) return [];
  const links: string[] = [];
  const { lost, extra } = lostAndNew(english.urls, mine.urls);
  for (const [index, url] of lost.entries()) {
    const now = extra[index];
    const write = `Write [words](${url}), with no space between ] and (, and nothing else in ( ).`;
    links.push(
      now === undefined
        ? `The link to ${url} is lost. ${write}`
        : `The link to ${url} now leads to ${now}. ${write}`,
    );
  }
  for (const url of extra.slice(lost.length)) {
    const dead = linkFault(url, targets)?.message;
    links.push(`The link to ${url} is not in the English. Take it out. ${dead ?? ''}`.trim());
  }
  const [form] = mine.faults;
  if (form) return [...links, form];
  if (english.form.join() === mine.form.join()) return links;
  const help =
    'Leave an empty line between paragraphs, and start each item of a list on its own line with - in front.';
  return [...links, `The English has ${said(english.form)}, and this has ${said(mine.form)}. ${help}`];
}

/** How a text is put together, where its links lead, and what may not stand in it. */
function read(text: string): { form: string[]; urls: string[]; faults: string[] } {
  const faults = collectFaults();
  const tree = fromMarkdown(isTooDeep(text, '', faults) ? '' : text);
  const alien = tree.children.find(({ type }) => type === 'heading' || type === 'blockquote');
  if (alien)
    faults.error(
      'structure',
      '',
      1,
      `A ${alien.type === 'heading' ? 'heading' : 'box'} has no place in a text: it is a row of its own. Take the ${alien.type === 'heading' ? '#' : '>'} out.`,
    );
  const body = tree.children
    .filter((node) => isPassage(node, '', faults))
    .flatMap((node) => (node.type === 'paragraph' || node.type === 'list' ? [node] : []));
  const form = body.map((node) => {
    if (node.type === 'paragraph') return 'a paragraph';
    const items = node.children.length;
    return `a ${node.ordered ? 'numbered ' : ''}list of ${items} item${items === 1 ? '' : 's'}`;
  });
  const line = { text: '', line: 1 };
  const doc = { file: '', text, title: line, summary: line, intro: body, sections: [] };
  return { form, urls: linksOf(doc).map(({ url }) => url), faults: faults.all.map(({ message }) => message) };
}

function said(form: readonly string[]): string {
  const joined: string[] = [];
  for (const [index, one] of form.entries()) {
    if (one !== 'a paragraph') joined.push(one);
    else if (form[index - 1] !== one) {
      const next = form.findIndex((other, at) => at > index && other !== one);
      const count = (next < 0 ? form.length : next) - index;
      joined.push(count === 1 ? one : `${count} paragraphs`);
    }
  }
  return listed(joined) || 'nothing';
}
