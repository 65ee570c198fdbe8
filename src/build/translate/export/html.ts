/** A page in two columns that a translator opens from a file, fills in and saves; or prints and fills in by hand. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeHtml } from '../../content/escape';
import { pageScript, pageStyle } from './page';
import { cutOff, type Filled, type FilledRow, letters, notOurs, type Row, type Sheet } from './sheet';

const id = 'waymark-words';

/** Words with each token and each place of a link set apart, so that they stay in order in right-to-left text. */
const shown = (text: string) =>
  escapeHtml(text).replace(/\{\{[^{}]*\}\}|\{[^{}]*\}|(?<=\])\([^()\s]*\)/g, (code) => `<bdi>${code}</bdi>`);

/** The file of an export. */
export function writeHtml(sheet: Sheet, file: string): string {
  const { lang, name, dir, date, rows, sum } = sheet;
  const title = `${name}: ${rows.length} rows to translate, ${date}`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
  const table = { rows: String(rows.length), sum, language: lang, date, letters };
  const data = Object.entries(table).map(([key, value]) => ` data-${key}="${escapeHtml(value)}"`);
  return [
    '<!DOCTYPE html>',
    '<html lang="en" dir="ltr">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    `<body data-file="${escapeHtml(file)}">`,
    `<h1>${escapeHtml(title)}</h1>`,
    '<ol>',
    `<li>Write the ${escapeHtml(name)} on the right. What you leave empty stays as it is.</li>`,
    '<li>Never write a number, an amount, a phone number or an address. Copy what stands in { } and in ( ) as it is.</li>',
    '<li>Leave an empty line between paragraphs. Start each item of a list on a line of its own, with - in front.</li>',
    '<li>Press Save now and then. Send back the file that you saved. You need no internet.</li>',
    '</ol>',
    '<p class="bar"><button id="save" type="button" hidden="">Save</button></p>',
    `<table id="${id}"${data.join('')}>`,
    `<thead><tr><th scope="col">English</th><th scope="col">${escapeHtml(name)}</th></tr></thead>`,
    '<tbody>',
    ...rows.map((row) => rowOf(row, lang, dir)),
    '</tbody>',
    '</table>',
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function rowOf(row: Row, lang: string, dir: string): string {
  const about = [row.id, `${row.state}: ${row.reason}`, ...row.notes, row.length, row.address];
  const notes = about.filter(Boolean).map(escapeHtml).join('<br>');
  const label = escapeHtml(row.id);
  return [
    `<tr data-row="${label}" data-mark="${row.mark}">`,
    `<td><div class="words">${shown(row.english)}</div><p class="about">${notes}</p></td>`,
    `<td lang="${lang}" dir="${dir}">`,
    `<div class="words own" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${label}">`,
    `${shown(row.own)}</div></td></tr>`,
  ].join('');
}

/** Reads a page that came back, whichever way it was saved. Throws `Unusable`. */
export function readHtml(text: string): Filled {
  const all = [...elements(parse(text))];
  const table = all.find((one) => attribute(one, 'id') === id);
  if (!table) throw notOurs('The table of words is not in this page.');
  if (!/<\/html>\s*$/i.test(text)) throw cutOff('it does not end with </html>.');
  const rows = all.flatMap((one): FilledRow[] => {
    const row = attribute(one, 'data-row');
    if (!row) return [];
    const inside = [...elements(one)];
    const own = inside.find((cell) => attribute(cell, 'contenteditable'));
    const lang = inside.map((cell) => attribute(cell, 'lang')).find(Boolean);
    const filled = { id: row, mark: attribute(one, 'data-mark'), own: own ? wordsOf(own) : '', place: '' };
    return [lang ? { ...filled, lang } : filled];
  });
  return {
    format: 'HTML',
    langs: [attribute(table, 'data-language')],
    count: Number(attribute(table, 'data-rows')),
    sum: attribute(table, 'data-sum'),
    letters: attribute(table, 'data-letters'),
    rows,
  };
}

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value ?? '';

/** What stands in a node, in its order; `end` where it is over. No function calls itself: a page may be nested 100,000 deep. */
function* nodesIn(top: Tree.Node): Generator<{ node: Tree.Node; end: boolean }> {
  const waiting = [{ node: top, end: false }];
  for (let now = waiting.pop(); now; now = waiting.pop()) {
    yield now;
    const { node, end } = now;
    if (end || !('childNodes' in node)) continue;
    waiting.push({ node, end: true });
    for (const child of node.childNodes.toReversed()) waiting.push({ node: child, end: false });
  }
}

function* elements(top: Tree.Node): Generator<Tree.Element> {
  for (const { node, end } of nodesIn(top)) if (!end && 'tagName' in node) yield node;
}

/** The words of a cell; browsers write a new line as `<br>` or put each line in a block of its own. */
function wordsOf(cell: Tree.Element): string {
  let text = '';
  for (const { node, end } of nodesIn(cell)) {
    const block = node !== cell && (node.nodeName === 'div' || node.nodeName === 'p');
    if (node.nodeName === '#text' && 'value' in node && !end) text += node.value;
    else if (node.nodeName === 'br' && !end) text += '\n';
    else if (block && !text.endsWith('\n') && (end || text)) text += '\n';
  }
  return text;
}
