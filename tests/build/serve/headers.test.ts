import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../../src/build/serve/headers.mjs';
import { earlyScript } from '../../../src/build/site/inline-early';

const rules = parseHeaders(
  '# a comment\n\n/*\n  X-One: a: b\n\tX-Two: 2\n/assets/*.js\n  x-one: c\n',
  'public/_headers',
);

describe('the _headers file', () => {
  it('is read as paths with headers below them', () => {
    expect(rules).toEqual([
      {
        path: '/*',
        headers: [
          ['X-One', 'a: b'],
          ['X-Two', '2'],
        ],
      },
      { path: '/assets/*.js', headers: [['x-one', 'c']] },
    ]);
  });

  it('gives an address the headers of every path that matches, a later one first', () => {
    expect(Object.fromEntries(headersFor(rules, '/en/'))).toEqual({ 'x-one': 'a: b', 'x-two': '2' });
    expect(Object.fromEntries(headersFor(rules, '/assets/app.js'))).toEqual({ 'x-one': 'c', 'x-two': '2' });
    expect(headersFor(rules, '/assets/appxjs').get('x-one')).toBe('a: b');
    expect(headersFor(parseHeaders('/sw.js\n  A: b\n'), '/swxjs').size).toBe(0);
  });

  it.each([
    ['  X-One: a', 'public/_headers:1: "X-One: a" is not understood.'],
    ['/*\nX-One: a', 'public/_headers:2: "X-One: a" is not understood.'],
    ['/*\n  X-One', 'public/_headers:2: "X-One" is not understood.'],
  ])('says where it is not understood: %j', (text, sentence) => {
    expect(() => parseHeaders(text, 'public/_headers')).toThrow(sentence);
  });
});

describe('our own', () => {
  const own = parseHeaders(readFileSync('public/_headers', 'utf8'));

  it('lets nothing in from elsewhere, no inline style, and of inline scripts only the one in every page', () => {
    const policy = headersFor(own, '/en/').get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const script = `script-src 'self' ${earlyScript().allowed}`;
    for (const part of [script, "style-src 'self'", "require-trusted-types-for 'script'"]) {
      expect(policy.split('; ')).toContain(part);
    }
  });

  it('never gives one address two values of a header: some hosts would join them', () => {
    for (const path of ['/en/', '/assets/a.js', '/packs/a.json', '/sw.js']) {
      const names = own
        .flatMap((rule) => (headersFor([rule], path).size ? rule.headers : []))
        .map(([name]) => name.toLowerCase());
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  it('keeps only what has a hash in its name', () => {
    const kept = own.filter((rule) => rule.headers.some(([, value]) => value.includes('immutable')));
    expect(kept.map((rule) => rule.path)).toEqual(['/assets/*', '/packs/*']);
  });
});
