import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHeaders } from '../../src/build/headers.mjs';

const rules = parseHeaders(readFileSync('public/_headers', 'utf8'));
const everywhere = rules.find((rule) => rule.path === '/*')?.headers ?? [];
const hosts = [
  {
    file: 'nginx.conf',
    header: (name: string, value: string) => `add_header ${name} "${value}" always;`,
    quote: '#',
  },
  { file: 'Caddyfile', header: (name: string, value: string) => `${name} "${value}"`, quote: '#' },
];

describe.each(hosts)('the example $file', ({ file, header, quote }) => {
  const config = readFileSync(`src/build/hosts/${file}`, 'utf8');
  const lines = config
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith(quote));

  it.each(everywhere)('sends %s as public/_headers does', (name, value) => {
    expect(lines).toContain(header(name, value));
  });

  it('keeps the same files for the same time', () => {
    const values = rules.flatMap((rule) =>
      rule.headers.filter(([name]) => name === 'Cache-Control').map(([, value]) => value),
    );
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(lines.join('\n')).toContain(`"${value}"`);
  });
});

// Tried on Caddy 2.6: it answers a POST as it does a GET, and what the disk refuses as a name with 500. nginx refuses both.
describe('the Caddyfile', () => {
  const config = readFileSync('src/build/hosts/Caddyfile', 'utf8');
  const matcher = (name: string) => new RegExp(`^\\t@${name} (.+)$`, 'm').exec(config)?.[1];

  it('refuses what is sent to it', () => {
    expect(matcher('sent')).toBe('not method GET HEAD');
    expect(config).toContain('\terror @sent 405\n');
    expect(config).toContain('header Allow "GET, HEAD"');
  });

  it('has no file whose name no disk takes', () => {
    const [kind, pattern = ''] = (matcher('nameless') ?? '').split(' ');
    expect(kind).toBe('path_regexp');
    expect(config).toContain('\terror @nameless 404\n');
    const nameless = new RegExp(pattern);
    for (const path of ['/en/\0', '/\0/', `/en/${'a'.repeat(256)}`, `/${'a'.repeat(300)}/b`])
      expect(path).toMatch(nameless);
    for (const path of ['/', '/en/housing/', `/en/${'a'.repeat(255)}/`, '/en/audio/00.mp3'])
      expect(path).not.toMatch(nameless);
  });
});
