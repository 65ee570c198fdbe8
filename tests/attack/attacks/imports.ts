/** Files that come back from translators, damaged on their way, in programs, or on purpose. */
import { check } from '../../../src/build/check/check';
import { base, today } from '../../build/check/fixtures';
import { exported, formats, imported } from '../../build/translate/office';
import type { Attack, Chance } from '../attack';

type Damage = (text: string, chance: Chance) => string;

const put = (text: string, chance: Chance, more: string): string => {
  const place = chance.below(text.length);
  return text.slice(0, place) + more + text.slice(place);
};
const nonsense = [
  '=1+1',
  '\u200b=1',
  '\0',
  '\u202e',
  '{gym.amount}',
  '{',
  '<b>',
  ']]>',
  '&#0;',
  '"',
  "'",
  '--',
  '٣',
  '£5',
];
const deep = ['<div>', '<g>', '<b>', '[', '"', '&', '<', '<!--', '<td>', '>', '<p>', '<a>'];

const damages: Damage[] = [
  (text, chance) => text.slice(0, chance.below(text.length)),
  (text, chance) => text.slice(chance.below(text.length)),
  (text, chance) => {
    const place = chance.below(text.length);
    return text.slice(0, place) + text.slice(place + 1 + chance.below(300));
  },
  (text, chance) => put(text, chance, chance.pick(nonsense)),
  (text, chance) => put(text, chance, String.fromCodePoint(chance.below(0x110000))),
  (text, chance) => put(text, chance, chance.pick(deep).repeat(1 + chance.below(20_000))),
  (text, chance) => put(text, chance, chance.pick(['\n', ' ', 'ا', ',', ';\n']).repeat(200_000)),
  (text, chance) => put(text, chance, text.slice(0, chance.below(text.length))),
  (text) => Buffer.from(text, 'utf8').toString('latin1'),
  (text, chance) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(chance.below(lines.length), 1);
    lines.splice(chance.below(lines.length + 1), 0, line);
    return lines.join('\n');
  },
  (text, chance) =>
    text.replaceAll(
      chance.pick([',', '"', ';', '\r\n', '{', 'target', 'td', 'data-']),
      chance.pick(['', ';', '\t']),
    ),
];

export const attack: Attack = {
  does: 'damages an export of words and takes it back; lost where it throws, takes a minute, says nothing, or leaves content with more faults than before',
  async begin() {
    const files = formats.map((format) => exported(base, format));
    const errors = (source: typeof base) =>
      check(source, today).faults.filter(({ level }) => level === 'error').length;
    return {
      async attempt(chance) {
        const text = chance.pick(damages)(chance.pick(files), chance);
        const before = process.cpuUsage();
        const { lines, after } = imported(base, text);
        const { user } = process.cpuUsage(before);
        if (user > 60e6) return `it took ${Math.round(user / 1e6)} s`;
        if (lines.length < 2) return `it was answered with ${JSON.stringify(lines)}`;
        const found = errors(after);
        return found > 0 ? `${found} errors stand in the content afterwards` : undefined;
      },
    };
  },
};
