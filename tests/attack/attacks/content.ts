/** The files of `locales/` damaged as editors, merges and copying damage them. */
import { check } from '../../../src/build/check/check';
import { compile } from '../../../src/build/compile/compile';
import { base, today } from '../../build/check/fixtures';
import type { Attack, Chance } from '../attack';

type Damage = (text: string, chance: Chance) => string;

const deep = ['> ', '- ', '[', '*', '{', '![', '{"a":', '&a [', '`', '<b>', '**', '\t'];
const signs = ['\0', '\u202e', '\u200b', '\ufffd', '\u2066', '\ud800', '\u0085', '\ufeff'];

const cut = (text: string, chance: Chance, most: number): string => {
  const place = chance.below(text.length);
  return text.slice(0, place) + text.slice(place + 1 + chance.below(most));
};
const put = (text: string, chance: Chance, more: string): string => {
  const place = chance.below(text.length);
  return text.slice(0, place) + more + text.slice(place);
};

const damages: Record<string, Damage> = {
  end: (text, chance) => text.slice(0, chance.below(text.length)),
  start: (text, chance) => text.slice(chance.below(text.length)),
  hole: (text, chance) => cut(text, chance, 200),
  letter: (text, chance) => cut(text, chance, 1),
  twice: (text, chance) => put(text, chance, text.slice(0, chance.below(text.length))),
  sign: (text, chance) => put(text, chance, chance.pick(signs)),
  any: (text, chance) => put(text, chance, String.fromCodePoint(chance.below(0x110000))),
  deep: (text, chance) => put(text, chance, chance.pick(deep).repeat(1 + chance.below(20_000))),
  long: (text, chance) => put(text, chance, chance.pick(['a', ' ', '\n', '#', '-']).repeat(100_000)),
  line: (text, chance) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(chance.below(lines.length), 1);
    lines.splice(chance.below(lines.length + 1), 0, line);
    return lines.join('\n');
  },
  latin: (text) => Buffer.from(text, 'utf8').toString('latin1'),
  nothing: () => '',
};

/** Damage that leaves no true file: if the check finds no fault in it, it was let through. */
const never = ['sign', 'nothing'];

export const attack: Attack = {
  does: 'damages a file of locales/; lost where the check throws, takes a minute, lets unseen signs or an empty file pass, or what passes cannot be compiled',
  async begin() {
    const paths = [...base.keys()];
    return {
      async attempt(chance) {
        const path = chance.pick(paths);
        const kind = chance.pick(Object.keys(damages));
        const text = (damages[kind] as Damage)(base.get(path) ?? '', chance);
        const before = process.cpuUsage();
        const { content, faults } = check(new Map([...base, [path, text]]), today);
        const { user } = process.cpuUsage(before);
        if (user > 60e6) return `${path}, ${kind}: the check took ${Math.round(user / 1e6)} s`;
        if (never.includes(kind) && faults.length === 0) return `${path}, ${kind}: passed with no word`;
        const bad = faults.find(({ message, line }) => !message.trim() || line < 1 || message.length > 5000);
        if (bad) return `${path}, ${kind}: a fault without a sentence or line: ${bad.message.slice(0, 80)}`;
        if (content) for (const lang of content.words.keys()) compile(content, lang, today);
        return undefined;
      },
    };
  },
};
