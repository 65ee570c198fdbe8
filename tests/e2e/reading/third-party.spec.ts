/** What others made is named with its licence, one tap from About. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/build/serve/ready.mjs';
import { thirdPartyFile } from '../../../src/routes';
import { allCodes, expect, htmlOf, test } from '../tools/site';

test('About leads to what others made, in every language, and the file holds each with its licence', async ({
  request,
}) => {
  for (const code of allCodes) expect(htmlOf(`/${code}/about/`)).toContain(`href="/${thirdPartyFile}"`);
  const answer = await request.get(`/${thirdPartyFile}`);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  const text = await answer.text();
  const parts = text.split(/^={80}\n(\S+) .*\n={80}$/m).slice(1);
  const texts = new Map(parts.flatMap((part, at) => (at % 2 ? [] : [[part, parts[at + 1] ?? '']])));
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const fonts = ['noto-sans', 'noto-sans-ethiopic', 'ibm-plex-sans-arabic'].map(
    (name) => `@fontsource/${name}`,
  );
  // What the pages and the worker are made of, the icons, and the fonts of the PDFs.
  for (const name of [...Object.keys(dependencies), 'lucide-static', ...fonts])
    expect(texts.get(name)?.length, name).toBeGreaterThan(500);
  // It draws the pages in the build, and no reader gets it.
  expect(text).not.toContain('preact-render-to-string');
});
