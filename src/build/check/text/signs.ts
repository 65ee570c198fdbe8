/** Signs in any file of `locales/` that nobody sees or that no keyboard types: they come with copying, and change what is read. */
import type { Faults } from '../../content/problems';
import type { Source } from '../../content/read';
import { mojibakeIn } from './mojibake';

/** Scripts in which a joiner between two letters changes how they are written: Persian and Pashto need it in common words. */
const joined =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Mongolian}]';
const word = '[\\p{L}\\p{M}\\p{N}{}\\])]';
const joiner = new RegExp(
  `(?:(?<=${joined}\\p{M}*)[\\u200c\\u200d](?=${word})|(?<=${word})[\\u200c\\u200d](?=${joined}))`,
  'gu',
);

/** Control characters and unpaired halves; what changes the direction of words; what has no width; what stands for a lost letter. */
const unseen = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufffd]/u;

const escaped = /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi;

/** Reports the first such sign of each line, and each file whose letters were read in the wrong encoding. */
export function checkSigns(source: Source, faults: Faults): void {
  for (const [path, text] of source) {
    if (!/\.(?:ya?ml|json|md)$/.test(path)) continue;
    const lines = text.split('\n');
    const wrong = mojibakeIn(lines);
    if (wrong) {
      const message = `The letters of this file were read in the wrong encoding: "${wrong.seen}" was once "${wrong.meant}".`;
      const help =
        'Take the file as it was before, and save it as UTF-8. What was typed since must be typed again.';
      faults.error('mojibake', path, wrong.line, `${message} ${help}`);
      continue;
    }
    lines.forEach((line, index) => {
      if (!unseen.test(line) && !line.includes('\\')) return;
      const written = path.endsWith('.md') ? line : unescaped(line);
      const found = unseen.exec(written.replace(joiner, ''))?.[0];
      if (found) faults.error('unseen', path, index + 1, sentence(found));
    });
  }
}

/** A line with the signs that JSON and YAML write as a code; what makes a new line or a tab of it stays as it is. */
const unescaped = (line: string) =>
  line.replace(escaped, (_, long: string | undefined, short: string | undefined) =>
    String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
  );

function sentence(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  if (point === 0xfffd)
    return `A letter was lost here: ${name} stands in its place. Write the word again, as it was before.`;
  const help = 'Delete it: put the cursor behind it and press Backspace, or type the word again.';
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(sign))
    return `A sign that nobody sees turns the direction of words here: ${name}. The app keeps each amount, number and name in its own direction. ${help}`;
  if (/\p{Cf}/u.test(sign))
    return `A sign that nobody sees stands here: ${name}, which has no width. Search and read-aloud stumble over it. ${help}`;
  return `A sign that is no letter stands here: ${name}. It came with copying from another program. ${help}`;
}
