/** XLIFF 1.2 for translators' own tools. Tokens and links are inline codes that such a tool keeps whole. */
import { DOMImplementation, DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { sourceLanguage } from '../../../language/source';
import type { State } from '../../freshness/state';
import { cutOff, type Filled, letters, notOurs, type Row, type Sheet } from './sheet';

const space = 'urn:oasis:names:tc:xliff:document:1.2';
const product = 'waymark-words';
const stateOf: Record<State, string> = {
  missing: 'new',
  behind: 'needs-adaptation',
  draft: 'needs-review-translation',
  checked: 'final',
};

/** The file of an export. */
export function writeXlf(sheet: Sheet): string {
  const { lang, rows } = sheet;
  const doc = new DOMImplementation().createDocument(space, 'xliff');
  const add = (parent: Element, name: string, attributes: Record<string, string> = {}, text = '') => {
    const made = doc.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text) made.appendChild(doc.createTextNode(text));
    if (!inline.includes(name)) parent.appendChild(doc.createTextNode('\n'));
    parent.appendChild(made);
    return made;
  };
  const root = doc.documentElement as Element;
  root.setAttribute('version', '1.2');
  const file = add(root, 'file', {
    original: `locales/${lang}`,
    'source-language': sourceLanguage,
    'target-language': lang,
    datatype: 'plaintext',
    date: `${sheet.date}T00:00:00Z`,
    'product-name': product,
    'product-version': letters,
    'build-num': `${rows.length}.${sheet.sum}`,
  });
  const header = add(file, 'header');
  add(
    header,
    'note',
    {},
    'Write numbers, amounts and links as they stand in the source: the inline codes keep them.',
  );
  const body = add(file, 'body');
  for (const row of rows) {
    const unit = add(body, 'trans-unit', {
      id: row.id,
      extradata: row.mark,
      'xml:space': 'preserve',
      ...(row.state === 'checked' ? { approved: 'yes' } : {}),
    });
    const ids = new Map<string, number>();
    addCodes(add(unit, 'source', { 'xml:lang': sourceLanguage }), row.english, ids, add);
    addCodes(
      add(unit, 'target', { 'xml:lang': lang, state: row.own ? stateOf[row.state] : 'new' }),
      row.own,
      ids,
      add,
    );
    for (const note of aboutOf(row)) add(unit, 'note', {}, note);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(doc)}\n`;
}

const inline = ['ph', 'bpt', 'ept'];
const aboutOf = ({ state, reason, notes, length, address }: Row) =>
  [`${state}: ${reason}`, ...notes, length, address].filter(Boolean);

type Add = (parent: Element, name: string, attributes?: Record<string, string>, text?: string) => Element;

/** Writes a text with its tokens and the marks of its links as codes; the same code has the same id on both sides. */
function addCodes(parent: Element, text: string, ids: Map<string, number>, add: Add) {
  const seen = new Map<string, number>();
  const idOf = (code: string) => {
    const nth = (seen.get(code) ?? 0) + 1;
    seen.set(code, nth);
    const key = `${nth} ${code}`;
    if (!ids.has(key)) ids.set(key, ids.size + 1);
    return String(ids.get(key));
  };
  const plain = (part: string) => {
    if (part) parent.appendChild((parent.ownerDocument as Document).createTextNode(part));
  };
  const codes = (part: string) => {
    for (const [index, piece] of part.split(/(\{\{[^{}]*\}\}|\{[^{}]*\})/).entries()) {
      if (index % 2 === 0) plain(piece);
      else add(parent, 'ph', { id: idOf(piece), ctype: 'x-token' }, piece);
    }
  };
  let from = 0;
  for (const link of text.matchAll(/\[([^\][]*)\](\([^()\s]*\))/g)) {
    const [whole, words = '', place = ''] = link;
    codes(text.slice(from, link.index));
    const id = idOf(place);
    add(parent, 'bpt', { id, rid: id, ctype: 'link' }, '[');
    codes(words);
    add(parent, 'ept', { id, rid: id }, `]${place}`);
    from = link.index + whole.length;
  }
  codes(text.slice(from));
}

/** Reads a file that came back. Throws `Unusable`. */
export function readXlf(text: string): Filled {
  const doc = parsed(text);
  const file = doc.getElementsByTagName('file')[0];
  const [count = '', sum = ''] = (file?.getAttribute('build-num') ?? '').split('.');
  if (!file || !count || !sum)
    throw notOurs('The mark build-num, which says how many rows there are, is not in this file.');
  const rows = [...doc.getElementsByTagName('trans-unit')].map((unit) => {
    const target = unit.getElementsByTagName('target')[0];
    const lang = target?.getAttribute('xml:lang');
    return {
      id: unit.getAttribute('id') ?? '',
      mark: unit.getAttribute('extradata') ?? '',
      own: target?.textContent ?? '',
      place: `line ${unit.lineNumber ?? '?'}`,
      ...(lang ? { lang } : {}),
    };
  });
  const named = /^locales\/(.+)$/.exec(file.getAttribute('original') ?? '')?.[1] ?? '';
  return {
    format: 'XLIFF',
    langs: [...new Set([file.getAttribute('target-language') ?? '', named])],
    count: Number(count),
    sum,
    letters: file.getAttribute('product-version') ?? '',
    rows,
  };
}

function parsed(text: string): Document {
  let wrong = '';
  const onError = (level: string, message: string) => {
    if (level === 'warning') return;
    wrong ||= message.split('\n')[0] ?? message;
    // Nothing after the first fault is of use, and a file may have a million.
    throw new Error(wrong);
  };
  if (!/<\/xliff>\s*$/.test(text)) throw cutOff('it does not end with </xliff>.');
  try {
    return new DOMParser({ onError }).parseFromString(text, 'text/xml');
  } catch (error) {
    wrong ||= error instanceof Error ? error.message : String(error);
  }
  throw notOurs(`This cannot be read as XLIFF: ${wrong}.`);
}
