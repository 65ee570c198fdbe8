/** The line over every screen of a visit runs in the direction of its language. */
import { expect, it } from 'vitest';
import { makeSay } from '../../src/language/words';
import type { Visit } from '../../src/store/model/records';
import { visitName } from '../../src/visit/visit-name';
import { packOf } from '../pages/render';

it.each(['en', 'ar'])('%s: the kind and the day of a visit with a label stand in one piece', (code) => {
  const pack = packOf(code);
  const visit = { id: 'v1', kind: pack.visits[0]?.id, label: 'AA', day: '2026-11-30' } as unknown as Visit;
  const name = visitName(visit, pack, makeSay(code, pack.ui));
  expect(name).toContain(pack.visits[0]?.title);
  // A piece that holds nothing but pieces has no direction of its own, and a browser gives it the wrong one.
  expect(name).not.toMatch(/\u2068\u2068/);
});
