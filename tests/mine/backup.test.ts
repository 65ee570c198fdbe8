import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { makeBackup, readBackup } from '../../src/mine/backup';
import { type MyData, nothing } from '../../src/mine/records';
import * as any from './arbitrary';
import { backedUpByVersion1, lockedByVersion1, plainByVersion1 } from './backup-v1';

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

  it('makes no file that could not be restored', async () => {
    const broken = { ...nothing(), lists: [{ id: 'a', created: 0, order: Number.NaN }] };
    await expect(makeBackup(broken, about)).rejects.toThrow(/no backup was made/);
    const twice = { ...nothing(), lists: [1, 2].map((order) => ({ id: 'a', created: 0, order })) };
    await expect(makeBackup(twice, about)).rejects.toThrow(/no backup was made/);
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
    ['a day that is none', { dates: [{ id: 'd', day: '2026-02-30', sequence: 0, history: [] }] }],
    ['one id twice', { lists: [1, 2].map((order) => ({ id: 'a', created: 0, order })) }],
    ['half a penny', { items: [{ id: 'a', list: 'b', order: 1, spent: 0.5 }] }],
    ['no rows', { items: 'none' }],
    ['a table of something else', { photos: [] }],
  ])('%s is foreign, although the checksum fits', async (_what, part) => {
    expect(
      await faultOf(forged(plain, (file) => Object.assign(file, { data: { ...nothing(), ...part } }))),
    ).toBe('foreign');
  });

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
