/** Which visit a screen writes into: the one that its address names, whatever is done before and in whichever tab. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Visit } from '../../src/store/model/records';
import { hashOf, placeIn, type VisitPlace, visitAt, written } from '../../src/visit/place';
import { beginVisit } from '../../src/visit/visit';
import { packOf } from '../pages/render';

const pack = packOf('en');
const [kind] = pack.visits;
const refs = kind?.propose ?? [];
const begun = (id: string, label: string): Visit =>
  beginVisit(
    {
      ...{ id, kind: kind?.id ?? '', label, langs: ['en', 'ar'] as [string, string], refs, keep: 30 },
      ...{ now: 1, day: '2026-11-30' },
    },
    pack,
  );

/** What an address has to bear: its own signs, and letters of every length in bytes. */
const letter = fc.constantFrom(
  ...['a', '0', '/', '%', '%2', '#', '?', ' ', '+', '\u0000', 'é', 'أ', 'ሀ', '😀'],
);
const id = fc.oneof(
  fc.string({ minLength: 1, unit: letter }),
  fc.constantFrom('start', 'a/b', '%', '#', 'walk/1', 'end'),
);
const screen: fc.Arbitrary<VisitPlace> = fc.record(
  {
    at: fc.constant('visit' as const),
    visit: id,
    step: fc.oneof(fc.constantFrom('here' as const, 'end' as const), fc.nat(999_998)),
    say: fc.oneof(fc.constant(''), id),
  },
  { requiredKeys: ['at', 'visit', 'step'] },
);

it('reads back from an address what was put in it, and never fails on another', () => {
  const places = fc.oneof(screen, fc.constantFrom<VisitPlace>({ at: 'list' }, { at: 'start' }));
  fc.assert(
    fc.property(places, (place) => {
      expect(placeIn(hashOf(place))).toEqual(place);
    }),
  );
  fc.assert(fc.property(fc.string({ unit: letter, maxLength: 40 }), (hash) => void placeIn(hash)));
});

it.each(['walk', 'walk-3', 'end', '%/end', 'a1/walk/0', 'a1/step/2', 'a1'])(
  'an address that names no visit leads to the list: %s',
  (hash) => expect(placeIn(hash)).toEqual({ at: 'list' }),
);

it('is not another visit where the one that is named is gone', () => {
  const place = placeIn('v1/walk/3');
  expect(visitAt(place, [begun('v1', 'AA'), begun('v2', 'BB')])?.label).toBe('AA');
  expect(visitAt(place, [begun('v2', 'BB')])).toBeUndefined();
  expect(visitAt({ at: 'list' }, [begun('v2', 'BB')])).toBeUndefined();
});

it('a finished visit is not written into, nor one that is gone, and no change moves to another id', () => {
  const visits = [begun('v1', 'AA'), { ...begun('v2', 'BB'), ended: 5 }];
  const rename = (visit: Visit): Visit => ({ ...visit, id: 'v2', label: 'CC' });
  expect(written(visits, 'v1', rename)).toMatchObject({ id: 'v1', label: 'CC' });
  expect(written(visits, 'v2', rename)).toBeUndefined();
  expect(written(visits, 'v3', rename)).toBeUndefined();
});
