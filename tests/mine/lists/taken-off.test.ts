import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemsOf, takenOff, touch } from '../../../src/mine/lists/items';
import type { MyItem } from '../../../src/store/model/records';

const templates = [{ id: 'passport' }, { id: 'bank' }, { id: 'doctor' }];
const row = (id: string, more: Partial<MyItem> = {}): MyItem => ({
  id: `docs.${id}`,
  list: 'docs',
  template: id,
  order: 0,
  ...more,
});

test('what was taken off is there to be put back, and nothing else', () => {
  const rows = [
    row('doctor', { removed: true }),
    row('passport', { removed: true, done: '2026-11-01', note: 'in the drawer' }),
    row('bank', { done: '2026-11-02' }),
    // Not ready-made any more: the council has it on the list no longer.
    row('gone', { removed: true }),
    { ...row('bank', { removed: true }), id: 'other.bank', list: 'other' },
  ];
  expect(takenOff('docs', templates, rows).map(({ id }) => id)).toEqual(['docs.passport', 'docs.doctor']);
  expect(takenOff('docs', templates, [])).toEqual([]);
});

test('put back, it stands where it stood, with its tick and its note', () => {
  const rows = [row('passport', { removed: true, done: '2026-11-01', note: 'in the drawer' })];
  const [off] = takenOff('docs', templates, rows);
  if (!off) throw new Error('Nothing was taken off.');
  const back = touch('docs', off, { removed: undefined }, 'Passport');
  expect(back).toMatchObject({ done: '2026-11-01', note: 'in the drawer', removed: undefined });
  expect(itemsOf('docs', templates, [back]).map(({ id }) => id)).toEqual([
    'docs.passport',
    'docs.bank',
    'docs.doctor',
  ]);
});

test('each ready-made thing is on the list or among those taken off, never both', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('on', 'off', 'untouched'), { minLength: 3, maxLength: 3 }),
      (how) => {
        const rows = how.flatMap((one, nth) =>
          one === 'untouched'
            ? []
            : [
                row(templates[nth]?.id ?? '', {
                  order: 3 - nth,
                  ...(one === 'off' ? { removed: true } : {}),
                }),
              ],
        );
        const shown = itemsOf('docs', templates, rows).map(({ id }) => id);
        const off = takenOff('docs', templates, rows).map(({ id }) => id);
        expect([...shown, ...off].sort()).toEqual(templates.map(({ id }) => `docs.${id}`).sort());
      },
    ),
  );
});
