import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clearing, clearPath, fromTheApp, parseHeaders } from '../../../src/build/serve/headers.mjs';
import { clearAddress } from '../../../src/device/clear-site';

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
  const config = readFileSync(`src/build/serve/hosts/${file}`, 'utf8');
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

// A `_headers` file cannot look at who asks: with this header in it, a link on any site would take away what is saved here.
describe('what has a browser clean up everything of this site', () => {
  const [, [name, value] = []] = clearing(clearPath, fromTheApp);
  const asks = Object.values(fromTheApp);

  it('is the file that the app asks for', () => {
    expect(clearAddress).toBe(clearPath);
    expect(existsSync(`public${clearPath}`)).toBe(true);
    expect(name).toBe('Clear-Site-Data');
  });

  it('is never in public/_headers', () => {
    expect(rules.flatMap(({ headers }) => headers.map(([one]) => one.toLowerCase()))).not.toContain(
      'clear-site-data',
    );
  });

  it('is sent by nginx to a script of the site alone', () => {
    const config = readFileSync('src/build/serve/hosts/nginx.conf', 'utf8');
    const [, variables, body = ''] = /^map "([^"]+)" \$waymark_clear \{\n([^}]+)\}/m.exec(config) ?? [];
    expect(variables).toBe(
      [...Object.keys(fromTheApp).map((one) => `$http_${one.replaceAll('-', '_')}`), '$uri'].join(' '),
    );
    expect(body.trim().split(/;\s*/)).toEqual([
      'default ""',
      `"${[...asks, clearPath].join(' ')}" '${value}'`,
      '',
    ]);
    expect(config.match(/Clear-Site-Data.*/g)).toEqual(['Clear-Site-Data $waymark_clear;']);
    expect(config).toContain(`"~^[0-9]+${clearPath.replace('.', '\\.')}$" "no-store";`);
  });

  it('is sent by Caddy to a script of the site alone', () => {
    const config = readFileSync('src/build/serve/hosts/Caddyfile', 'utf8');
    const body = /^\t@clear \{\n([^}]+)\}/m.exec(config)?.[1] ?? '';
    const wanted = Object.entries(fromTheApp).map(([one, said]) => `header ${one} ${said}`);
    expect(body.toLowerCase().trim().split(/\n\s*/)).toEqual([`path ${clearPath}`, ...wanted]);
    expect(config.match(/.*Clear-Site-Data.*/g)).toEqual([`\theader @clear Clear-Site-Data \`${value}\``]);
    expect(config).toContain(`${clearPath} Cache-Control "no-store"`);
  });
});

// Tried on Caddy 2.6: it answers a POST as it does a GET, and what the disk refuses as a name with 500. nginx refuses both.
describe('the Caddyfile', () => {
  const config = readFileSync('src/build/serve/hosts/Caddyfile', 'utf8');
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
