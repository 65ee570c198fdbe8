/** The files of the build hold nothing that the oldest browsers named in the README cannot read, without a way around. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { root } from '../../../src/build/serve/ready.mjs';
import { oldest } from '../../../src/build/site/oldest';
import * as newer from '../tools/newer-features';
import { dist, expect, test } from '../tools/site';

const files = (ending: string) =>
  readdirSync(join(dist, 'assets'))
    .filter((name) => name.endsWith(ending))
    .map((name) => `assets/${name}`);
const read = (name: string) => readFileSync(join(dist, name), 'utf8');

/** A rule of a stylesheet with what it stands in, outermost first. `body` is '' where it holds other rules. */
interface Rule {
  around: string[];
  prelude: string;
  body: string;
}

/** The rules of a stylesheet that a build has written. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  const open: string[] = [];
  let from = 0;
  let quote = '';
  for (let at = 0; at < css.length; at++) {
    const sign = css[at] ?? '';
    if (quote) {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '{') {
      const prelude = css.slice(from, at).split(';').at(-1)?.trim() ?? '';
      if (prelude.startsWith('@')) rules.push({ around: [...open], prelude, body: '' });
      open.push(prelude);
      from = at + 1;
    } else if (sign === '}') {
      const prelude = open.pop() ?? '';
      const body = css.slice(from, at);
      if (body.includes(':')) rules.push({ around: [...open], prelude, body });
      from = at + 1;
    }
  }
  return rules;
}

/** What a stylesheet has that an old browser would stumble over. */
function stumbles(css: string): string[] {
  return rulesOf(css).flatMap(({ around, prelude, body }) => {
    const asked = [...around, prelude].some((one) => one.startsWith('@supports'));
    const found: string[] = [];
    const say = (name: string) => found.push(`${name} in ${prelude} { ${body.slice(0, 80)}`);
    if (newer.mediaRange.test(prelude)) say('a range in a media query');
    if (asked) return found;
    if (newer.atRulesNeedWay.test(prelude)) say('a new rule');
    if (!prelude.startsWith('@'))
      for (const [name, pattern] of newer.selectorsNeedWay) if (pattern.test(prelude)) say(name);
    for (const declaration of body.split(';'))
      for (const [name, pattern] of newer.cssNeedsWay) if (pattern.test(declaration.trim())) say(name);
    return found;
  });
}

type Node = { type?: string; [key: string]: unknown };

/** What a script has that an old browser could not read or does not have. */
function tooNew(code: string, name: string): string[] {
  const { program, errors } = parseSync(name, code);
  const found = new Set<string>(errors.map(({ message }) => message));
  const nameOf = (node: unknown) => (node as Node | undefined)?.name as string | undefined;
  const use = (used: string | undefined, of?: string) => {
    if (!used || !Object.hasOwn(newer.scriptNames, used)) return;
    if (newer.onlyOf[used] && newer.onlyOf[used] !== of) return;
    if (!newer.scriptNames[used]?.test(code)) found.add(of ? `${of}.${used}` : used);
  };
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) walk(one);
    if (Array.isArray(node) || !node || typeof node !== 'object') return;
    const { type, ...parts } = node as Node;
    const kind = type && newer.syntaxTooNew[type];
    if (kind) found.add(kind);
    if (type === 'VariableDeclaration' && /using/.test(String(parts.kind))) found.add('using');
    const regex = parts.regex as { pattern: string; flags: string } | undefined;
    if (regex && (newer.regexTooNew.test(regex.pattern) || regex.flags.includes('v')))
      found.add(`/${regex.pattern}/${regex.flags}`);
    if (type === 'MemberExpression' && !parts.computed) use(nameOf(parts.property), nameOf(parts.object));
    if (type === 'CallExpression' || type === 'NewExpression') use(nameOf(parts.callee));
    for (const part of Object.values(parts)) walk(part);
  };
  walk(program);
  return [...found];
}

test('the check of built files finds what is too new, and lets a way around pass', () => {
  const bad = [
    'a{color:red;background:color-mix(in srgb,var(--a) 10%,red)}',
    'a,b:has(c){color:red}',
    'a{height:100dvh}',
    '@media (width>=40rem){a{color:red}}',
    '@container (min-width:1rem){a{color:red}}',
    'a{& b{color:red}}',
    '@media print{a:has(b){color:red}}',
  ];
  for (const css of bad) expect(stumbles(css), css).not.toEqual([]);
  const good = [
    '@supports (color:color-mix(in srgb,red,red)){a{background:color-mix(in srgb,red 1%,red)}}',
    '@supports selector(:has(a)){b:has(c){color:red}}',
    'a{inset-inline:0;content:"a{:has(b)}"}',
    '@media (min-width:40rem){a{color:red}}',
  ];
  for (const css of good) expect(stumbles(css), css).toEqual([]);
  for (const script of [
    'class A{static{b()}}',
    'const a=/(?<=b)c/',
    'const a=/[a--b]/v',
    '[1].toSorted()',
    'Promise.withResolvers()',
    'Array.fromAsync(a)',
    'AbortSignal.timeout(5)',
    'requestIdleCallback(a)',
    'new Intl.Segmenter("en")',
    'document.startViewTransition(a)',
  ])
    expect(tooNew(script, 'a.js'), script).not.toEqual([]);
  for (const script of [
    'class A{#b=1;static c=2}',
    '[1].findLast(a)',
    '"requestIdleCallback"in window?requestIdleCallback(a):setTimeout(a)',
    'if(typeof Intl.Segmenter=="function")new Intl.Segmenter("en")',
    'a.timeout=5',
  ])
    expect(tooNew(script, 'a.js'), script).toEqual([]);
});

test('every stylesheet and script of the build is for the oldest browsers too', () => {
  const sheets = files('.css');
  const scripts = [...files('.js'), 'sw.js', 'early.js'];
  expect([sheets.length, scripts.length].every((count) => count > 2)).toBe(true);
  const faults = [
    ...sheets.flatMap((name) => stumbles(read(name)).map((fault) => `${name}: ${fault}`)),
    ...scripts.flatMap((name) => tooNew(read(name), name).map((fault) => `${name}: ${fault}`)),
  ];
  expect(faults).toEqual([]);
});

test('the README names the same browsers', () => {
  const { safari, chrome, firefox } = oldest;
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(readme).toContain(`Safari ${safari}, Chrome ${chrome} and Firefox ${firefox}`);
});
