import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { makeBackup, readBackup } from '../../../src/store/model/backup-file';
import { type MyData, nothing, tables } from '../../../src/store/model/records';
import * as any from './arbitrary';
import { backedUpByVersion1, lockedByVersion1, plainByVersion1 } from './made-by/backup-v1';

const about = { app: '0.1.0', day: '2026-11-22' };
const sample: MyData = {
  answers: [{ question: 'born', value: '2008-02-29', changed: 1 }],
  lists: [{ id: 'home', template: 'home', created: 1, order: 1024 }],
  items: [
    { id: 'home.bed', list: 'home', template: 'bed', text: 'سرير "كبير" \\ £12', order: 0, planned: 1200 },
  ],
  dates: [{ id: 'd', day: '2026-12-01', sequence: 1, history: [{ day: '2026-06-01', what: 'done' }] }],
  says: [],
  visits: [],
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const faultOf = async (text: string, passphrase?: string) => {
  const read = await readBackup(text, passphrase);
  return 'fault' in read ? read.fault : 'none';
};
/** The file with other contents and a right checksum: what somebody with a tool could make. */
const forged = (text: string, change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  const clean = JSON.stringify({ ...file, sha256: '' }, null, 2);
  return clean.replace('"sha256": ""', `"sha256": "${createHash('sha256').update(clean).digest('hex')}"`);
};

let plain: string;
let locked: string;
beforeAll(async () => {
  plain = await makeBackup(sample, about);
  locked = await makeBackup(sample, about, 'عبارة السر 42');
});

describe('round trip', () => {
  it('without a passphrase, for anything', async () => {
    await fc.assert(
      fc.asyncProperty(any.data, async (data) => {
        const read = await readBackup(await makeBackup(data, about));
        expect(read).toMatchObject({ app: '0.1.0', made: '2026-11-22', locked: false });
        expect('data' in read && read.data).toEqual(data);
      }),
    );
  });

  it('with a passphrase, for anything', async () => {
    await fc.assert(
      fc.asyncProperty(any.data, fc.string({ unit: 'grapheme', minLength: 1 }), async (data, passphrase) => {
        const text = await makeBackup(data, about, passphrase);
        const read = await readBackup(text, passphrase);
        expect('data' in read && read.data).toEqual(data);
        expect('locked' in read && read.locked).toBe(true);
      }),
      { numRuns: 2 },
    );
  });

  it('the passphrase counts as the same, however the keyboard writes its letters', async () => {
    const text = await makeBackup(nothing(), about, 'caf\u00e9');
    expect(await faultOf(text, 'cafe\u0301')).toBe('none');
  });

  it('is readable, counted, and locked shows nothing of what is in it', () => {
    expect(plain).toContain('سرير');
    expect(JSON.parse(plain).counts).toEqual({
      ...{ answers: 1, lists: 1, items: 1, dates: 1 },
      ...{ says: 0, visits: 0 },
    });
    expect(Object.keys(JSON.parse(locked))).toEqual(['waymark', 'version', 'sha256', 'locked']);
    expect(Object.keys(JSON.parse(locked).locked)).toEqual(['salt', 'iv', 'rounds', 'data']);
    expect(JSON.parse(locked).locked.rounds).toBe(600_000);
    // What base64 could not hold by chance: these letters would stand there as they are.
    expect(locked).not.toMatch(/"born"|سرير|2026-/);
  });

  it('survives what mail does to the ends of lines, and a mark before the first sign', async () => {
    expect(await faultOf(`\ufeff${plain.replaceAll('\n', '\r\n')}\r\n`)).toBe('none');
  });

  it('keeps a field that it does not know', async () => {
    const odd = { ...nothing(), lists: [{ id: 'a', created: 0, order: 1, colour: 'red' }] };
    expect(await readBackup(await makeBackup(odd, about))).toMatchObject({ data: odd });
  });

  it('leaves out what could not be restored, and has all the rest', async () => {
    const fine = { id: 'b', created: 0, order: 1 };
    const broken = { ...nothing(), lists: [{ id: 'a', created: 0, order: Number.NaN }, fine] };
    expect(await readBackup(await makeBackup(broken, about))).toMatchObject({ data: { lists: [fine] } });
    const twice = { ...nothing(), lists: [1, 2].map((order) => ({ id: 'a', created: 0, order })) };
    expect(await readBackup(await makeBackup(twice, about))).toMatchObject({
      data: { lists: [{ id: 'a', created: 0, order: 1 }] },
      damaged: [],
    });
  });

  it('is read out of a mail, with lines before, after and a sign before each', async () => {
    for (const file of [plain, locked]) {
      const quoted = file.replace(/^/gm, '> ');
      for (const mail of [
        `Hello,\nhere is my backup.\n\n${file}\n\n-- \nSent from my phone {}\n}`,
        `From: me\r\n\r\n${file.replaceAll('\n', '\r\n')}\r\n\r\nSent from my phone`,
        `On Monday somebody wrote:\n${quoted}\n> bye`,
      ])
        expect(await faultOf(mail, 'عبارة السر 42')).toBe('none');
    }
    expect(await faultOf(`Hello\n${plain.replace('سرير', 'سرر')}\nbye`)).toBe('edited');
    expect(await faultOf(`Hello\n${plain.slice(0, 300)}`)).not.toBe('none');
  });

  it('opens with a space before or after the passphrase, as phones add one, also in a file that was locked with it', async () => {
    const spaced = await makeBackup(sample, about, ' three small words ');
    for (const typed of ['three small words', 'three small words ', '  three small words'])
      expect(await faultOf(spaced, typed)).toBe('none');
    expect(await faultOf(spaced, 'three  small words')).toBe('wrong-passphrase');
    // As an earlier version locked it: with the space.
    const { keyFrom, encrypt, fromBase64 } = await import('../../../src/device/crypto');
    const salt = btoa('0'.repeat(16));
    const key = await keyFrom('blue hen 42 ', fromBase64(salt), 1000, ['encrypt']);
    const lock = { salt, rounds: 1000, ...(await encrypt(key, plain)) };
    const old = forged(locked, (file) => Object.assign(file, { locked: lock }));
    expect(await faultOf(old, 'blue hen 42 ')).toBe('none');
    expect(await faultOf(old, 'blue hen 42')).toBe('wrong-passphrase');
  });
});

describe.each([
  ['open', () => plain],
  ['locked', () => locked],
])('a file that is not whole, %s', (_name, file) => {
  it('cut anywhere is truncated', async () => {
    const bytes = bytesOf(file());
    for (let end = 0; end < bytes.length; end++)
      expect(await faultOf(textOf(bytes.slice(0, end)), 'x')).toBe('truncated');
  });

  it('with any byte changed is refused', async () => {
    const bytes = bytesOf(file());
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = bytes.slice();
        changed[at] = ((changed[at] ?? 0) + by) % 256;
        expect(await faultOf(textOf(changed), 'x')).toMatch(/^(edited|foreign|truncated|newer)$/);
      }),
      { numRuns: 3000 },
    );
  });

  it('with a piece taken out or put in is refused', async () => {
    const text = file();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), fc.nat(40), fc.string(), async (at, length, piece) => {
        const changed = text.slice(0, at) + piece + text.slice(at + length);
        fc.pre(changed.trim() !== text);
        expect(await faultOf(changed, 'x')).toMatch(/^(edited|foreign|truncated|newer)$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a file of an earlier version', () => {
  const whole = { ...nothing(), ...backedUpByVersion1 };

  it('version 1 comes back whole, open and locked', async () => {
    expect(await readBackup(plainByVersion1)).toMatchObject({ app: 'store 2', data: whole, locked: false });
    expect(await readBackup(lockedByVersion1, 'blue hen 42')).toMatchObject({ data: whole, locked: true });
  });

  it('version 1 with a table that it did not have, or with too few rows, is refused', async () => {
    const odd = (file: Record<string, unknown>) => Object.assign(file.data as object, { visits: [] });
    expect(await faultOf(forged(plainByVersion1, odd))).toBe('foreign');
    const few = (file: Record<string, unknown>) => Object.assign(file.data as object, { items: [] });
    expect(await faultOf(forged(plainByVersion1, few))).toBe('counts');
    expect(await faultOf(plainByVersion1.replace('£12', '£13'))).toBe('edited');
  });
});

describe('each fault has its code', () => {
  test.each(['{}', '[]', 'null', '1', '"waymark"', 'hello', '{"waymark":"list"}', 'BEGIN:VCALENDAR'])(
    '%j is foreign',
    async (text) => expect(await faultOf(text)).toBe('foreign'),
  );

  it('any text gives a code and never throws', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    await fc.assert(
      fc.asyncProperty(text, async (odd) => {
        expect(await faultOf(odd, 'x')).not.toBe('none');
      }),
    );
  });

  it('passphrase', async () => {
    expect(await faultOf(locked)).toBe('needs-passphrase');
    expect(await faultOf(locked, '')).toBe('needs-passphrase');
    expect(await faultOf(locked, 'عبارة السر 43')).toBe('wrong-passphrase');
    expect(await faultOf(locked, 'عبارة السر 42')).toBe('none');
    expect(await faultOf(plain, 'not needed')).toBe('none');
  });

  it('newer, whatever else is in it', async () => {
    expect(await faultOf('{"waymark":"backup","version":3,"what":"ever"}')).toBe('newer');
    expect(await faultOf(plain.replace('"version": 2', '"version": 3'))).toBe('newer');
  });

  it('a changed word, a changed count, and the same words written otherwise are edited', async () => {
    expect(await faultOf(plain.replace('سرير', 'سرر'))).toBe('edited');
    expect(await faultOf(plain.replace('"items": 1', '"items": 2'))).toBe('edited');
    expect(await faultOf(JSON.stringify(JSON.parse(plain)))).toBe('edited');
    expect(await faultOf(plain.replace('"2008-02-29",', '"2008-02-29"'))).toBe('edited');
  });

  it('counts that do not fit, although the checksum does', async () => {
    const wrong = forged(plain, (file) =>
      Object.assign(file, { counts: { answers: 1, lists: 1, items: 2, dates: 1, says: 0, visits: 0 } }),
    );
    expect(await faultOf(wrong)).toBe('counts');
  });

  test.each([
    ['no rows', { items: 'none' }],
    ['a table of something else', { photos: [] }],
  ])('%s is foreign, although the checksum fits', async (_what, part) => {
    expect(
      await faultOf(forged(plain, (file) => Object.assign(file, { data: { ...nothing(), ...part } }))),
    ).toBe('foreign');
  });

  const whole = {
    answers: { question: 'q', value: 'x', changed: 1 },
    lists: { id: 'l', title: 'Kitchen', created: 1, order: 1 },
    items: { id: 'i', list: 'l', order: 1 },
    dates: { id: 'd', title: 'Kitchen', day: '2026-12-01', sequence: 0, history: [] },
    says: { id: 's', kind: 'pledge', changed: 1 },
    visits: {
      ...{ id: 'v', kind: 'first', label: 'Kitchen', langs: ['en', 'ar'], started: 1, day: '2026-12-01' },
      ...{ version: '1', agenda: [{ ref: 'housing' }], at: 0, keep: 30 },
    },
  };
  const proto = JSON.parse('{"__proto__":{"kept":"kept"}}') as object;
  test.each([
    ['dates', { day: '2026-02-30' }],
    ['dates', { day: 'zzz' }],
    ['dates', { day: '9999-12-31' }],
    ['dates', { day: 5 }],
    ['dates', { anchor: 'zzz' }],
    ['dates', { sequence: 9e15 }],
    ['dates', { history: [{ day: 'zzz', what: 'done' }] }],
    ['dates', { id: '__proto__' }],
    ['lists', { id: 'constructor' }],
    ['lists', { created: Number.POSITIVE_INFINITY }],
    ['lists', { order: Number.POSITIVE_INFINITY }],
    ['items', { spent: 0.5 }],
    ['items', { planned: 9e15 }],
    ['items', { changed: Number.POSITIVE_INFINITY }],
    ['items', { changed: 9e15 }],
    ['items', { list: '__proto__' }],
    ['answers', { question: '__proto__' }],
    ['answers', { value: 1 }],
    ['says', { checks: proto }],
    ['says', { words: proto }],
    ['visits', { keep: 9e15 }],
    ['visits', { keep: -1 }],
    ['visits', { agenda: [{ ref: '__proto__#a' }] }],
    ['visits', { agenda: [{ ref: 'a', shown: { at: Number.POSITIVE_INFINITY, version: '1' } }] }],
    ['visits', { agenda: [{ ref: 'a' }, { ref: 'a' }] }],
  ] as const)(
    'a row of %s with %j is left out and named, although the checksum fits',
    async (table, wrong) => {
      const good: object = whole[table];
      const rows = [{ ...good, ...wrong }, good];
      const counts = {
        ...JSON.parse(plain).counts,
        ...Object.fromEntries(tables.map((name) => [name, 0])),
        [table]: 2,
      };
      // Infinity is written as a number that is too large for one.
      const infinite = (text: string) => text.replaceAll('"∞"', '1e999');
      const said = JSON.parse(
        JSON.stringify(rows, (_, value) => (value === Number.POSITIVE_INFINITY ? '∞' : value)),
      );
      const text = forged(plain, (file) =>
        Object.assign(file, { data: { ...nothing(), [table]: said }, counts }),
      );
      const summed = infinite(text.replace(/"sha256": "\w+"/, '"sha256": ""'));
      const hash = createHash('sha256').update(summed).digest('hex');
      const read = await readBackup(summed.replace('"sha256": ""', `"sha256": "${hash}"`));
      expect(read).toMatchObject({ data: { [table]: [good] }, counts: { [table]: 1 } });
      const words = 'title' in good || 'label' in good ? 'Kitchen' : '';
      expect('damaged' in read && read.damaged).toEqual([{ table, words }]);
    },
  );

  test.each([
    null,
    'x',
    {},
    { salt: '', iv: '', rounds: 1e12, data: '' },
    { salt: '%', iv: '', rounds: 1, data: '' },
  ])('a lock such as %j is foreign', async (lock) => {
    expect(
      await faultOf(
        forged(locked, (file) => Object.assign(file, { locked: lock })),
        'x',
      ),
    ).toBe('foreign');
  });

  it('an empty lock opens for nobody', async () => {
    const lock = { salt: '', iv: '', rounds: 1, data: '' };
    const text = forged(locked, (file) => Object.assign(file, { locked: lock }));
    expect(await faultOf(text, 'x')).toBe('wrong-passphrase');
  });
});
