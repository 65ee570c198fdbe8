/** Parts a pack in two: what a reader of the offer needs, and what only the person's own pages show. */
import { ownIcon } from '../../components/icons';
import type { OwnPack, Pack } from '../../offer/pack';
import { pageIds, rowOf } from '../../routes';

/** The groups of `ui.json` that only the person's own pages show. */
const ownGroups = pageIds.flatMap((page) => rowOf(page).own ?? []);

/** Of lists and letters the offer keeps the names: topics lead to them, and the addresses of lists are known by them. */
export function splitPack(pack: Pack): { offer: Pack; own: OwnPack } {
  const { lists, dateRules, visits, letters } = pack;
  const groups = Object.entries(pack.ui);
  const part = (mine: boolean) =>
    Object.fromEntries(groups.filter(([name]) => ownGroups.includes(name) === mine));
  const names = lists.map((list) => ({ ...list, body: [], items: [] }));
  const doors = letters.map((letter) => ({ ...letter, body: [], to: [], subject: '', says: [], boxes: [] }));
  return {
    offer: { ...pack, ui: part(false), lists: names, dateRules: [], visits: [], letters: doors },
    own: { lists, dateRules, visits, letters, ui: part(true) },
  };
}

/** The pack with its lists and dates drawn from the icons of the person's own pages. */
export function withOwnIcons(pack: Pack): Pack {
  const own = <T extends { icon: string }>(one: T): T => ({ ...one, icon: ownIcon(one.icon) });
  return {
    ...pack,
    lists: pack.lists.map(own),
    dateRules: pack.dateRules.map(own),
    visits: pack.visits.map(own),
    letters: pack.letters.map(own),
  };
}
