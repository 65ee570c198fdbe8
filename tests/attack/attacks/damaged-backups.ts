/** Backups that were damaged on their way, and backups with nonsense in them that fit their checksum. */
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { makeBackup, readBackup } from '../../../src/store/model/backup-file';
import type { MyData } from '../../../src/store/model/records';
import { data } from '../../store/model/arbitrary';
import type { Attack, Chance } from '../attack';

const about = { app: 'attack', day: '2026-11-01' };

/** One way of damage to a text. */
type Damage = (text: string, chance: Chance) => string;

const at = (text: string, chance: Chance) => chance.below(text.length);

const damages: Damage[] = [
  (text, chance) => text.slice(0, at(text, chance)),
  (text, chance) => text.slice(at(text, chance)),
  (text, chance) => {
    const place = at(text, chance);
    return text.slice(0, place) + String.fromCharCode(chance.below(0x3000)) + text.slice(place + 1);
  },
  (text, chance) => {
    const place = at(text, chance);
    return text.slice(0, place) + text.slice(place + 1 + chance.below(200));
  },
  (text, chance) => {
    const place = at(text, chance);
    return text.slice(0, place) + text.slice(place, place + 1 + chance.below(500)) + text.slice(place);
  },
  (text, chance) => text + text.slice(0, at(text, chance)),
  (text, chance) => '['.repeat(1 + chance.below(50_000)) + text,
];

/** The text with the checksum that fits it: what somebody made on purpose. */
function summed(text: string): string {
  const open = text.replace(/"sha256": "\w*"/, '"sha256": ""');
  return open.replace('"sha256": ""', `"sha256": "${createHash('sha256').update(open).digest('hex')}"`);
}

const nonsense = [
  '9e15',
  '-1',
  '1e999',
  '"zzz"',
  'null',
  '[]',
  '{}',
  '"2026-02-31"',
  'true',
  '"__proto__"',
  '0.5',
];

/** A value of the file replaced by another kind of thing. */
function forged(text: string, chance: Chance): string {
  const values = [...text.matchAll(/: ("[^"\n]*"|-?\d[\d.e+]*|true|null)(?=,?\n)/g)];
  const one = chance.pick(values);
  const begin = one.index + 2;
  return summed(text.slice(0, begin) + chance.pick(nonsense) + text.slice(begin + (one[1]?.length ?? 0)));
}

export const attack: Attack = {
  does: 'damages a backup, or forges one with its checksum; lost where reading it throws or gives other rows than were saved',
  async begin() {
    return {
      async attempt(chance, nth) {
        const [mine] = fc.sample(data, { numRuns: 1, seed: nth }) as [MyData];
        const text = await makeBackup(mine, about);
        const forge = chance.next() < 0.5;
        const spoilt = forge ? forged(text, chance) : chance.pick(damages)(text, chance);
        const read = await readBackup(spoilt);
        if ('fault' in read || forge) return undefined;
        if (JSON.stringify(read.data) === JSON.stringify(JSON.parse(JSON.stringify(mine)))) return undefined;
        return 'a damaged file was read as whole, with other rows';
      },
    };
  },
};
