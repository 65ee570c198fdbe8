/**
 * Reads a `_headers` file as Cloudflare Pages and Netlify do: a path on a line of its own, its headers indented below.
 * @typedef {{ path: string, headers: [name: string, value: string][] }} HeaderRule
 */

/**
 * The rules of a `_headers` file, in its order. `#` starts a comment line.
 * @param {string} text what the file holds
 * @param {string} [file] its name, for the error
 * @returns {HeaderRule[]}
 * @throws {Error} a sentence with file and line, where a line is neither a path nor a header under one
 */
export function parseHeaders(text, file = '_headers') {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    if (/^\//.test(line)) {
      rules.push({ path: words, headers: [] });
      continue;
    }
    const [, name, value] = /^([A-Za-z0-9-]+):\s*(.+)$/.exec(words) ?? [];
    const rule = rules.at(-1);
    if (!/^\s/.test(line) || !rule || !name || !value) {
      throw new Error(
        `${file}:${index + 1}: "${words}" is not understood. Write a path that starts with /, or under a path an indented "Name: value".`,
      );
    }
    rule.headers.push([name, value]);
  }
  return rules;
}

/**
 * The headers that an address gets: those of every rule that matches it, a later rule's value in place of an earlier
 * one's. `*` in a rule's path stands for anything.
 * @param {HeaderRule[]} rules
 * @param {string} path an address without its query, such as `/assets/app.js`
 * @returns {Map<string, string>} by name in small letters
 */
export function headersFor(rules, path) {
  const found = new Map();
  for (const rule of rules) {
    const pattern = rule.path.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    if (!new RegExp(`^${pattern.join('.*')}$`).test(path)) continue;
    for (const [name, value] of rule.headers) found.set(name.toLowerCase(), value);
  }
  return found;
}

/** The file that has the browser clean up everything of this site. */
export const clearPath = '/clear.txt';

/** What a request must say of itself: that a script of this very site sent it. No page can make a browser say so. */
export const fromTheApp = {
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
};

/**
 * The headers that cannot stand in a `_headers` file, because they hang on who asks: a link or a picture on another site
 * that leads to `clearPath` must take nothing off anybody's phone.
 * @param {string} path an address without its query
 * @param {import('node:http').IncomingHttpHeaders} asked the headers of the request
 * @returns {[name: string, value: string][]}
 */
export function clearing(path, asked) {
  if (path !== clearPath) return [];
  const ours = Object.entries(fromTheApp).every(([name, value]) => asked[name] === value);
  // Kept anywhere between, it would reach others too.
  const unkept = /** @type {[string, string]} */ (['Cache-Control', 'no-store']);
  return ours ? [unkept, ['Clear-Site-Data', '"cache", "storage"']] : [unkept];
}
