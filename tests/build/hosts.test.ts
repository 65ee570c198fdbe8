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
