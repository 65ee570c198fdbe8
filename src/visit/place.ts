/** Which screen of a visit an address names, and which visit that screen writes into. Pure. */
import type { Visit } from '../store/model/records';

/** A screen of one visit. */
export interface VisitScreen {
  at: 'visit';
  /** The id of the visit: random, it says nothing of anybody. */
  visit: string;
  /** A step of it, from 0; `here` where it stands; or its summary. */
  step: number | 'here' | 'end';
  /** The letter that was opened from there: the id of its kind, or '' for the list of letters. */
  say?: string;
}

/** The list of visits, the form of a new one, or a screen of one. */
export type VisitPlace = { at: 'list' } | { at: 'start' } | VisitScreen;

/** What a place is called after the `#` of an address, such as `a1b2/walk/3/say/pledge`. */
export function hashOf(place: VisitPlace): string {
  if (place.at !== 'visit') return place.at === 'list' ? '' : 'start';
  const { visit, step, say } = place;
  const where = step === 'end' ? ['end'] : ['walk', ...(step === 'here' ? [] : [String(step + 1)])];
  const letter = say === undefined ? [] : ['say', ...(say ? [encodeURIComponent(say)] : [])];
  return [encodeURIComponent(visit), ...where, ...letter].join('/');
}

/** The place that stands after the `#` of an address; the list of visits where it names none. */
export function placeIn(hash: string): VisitPlace {
  if (hash === 'start') return { at: 'start' };
  const found = /^([^/]+)\/(?:(end)|walk(?:\/([1-9]\d{0,5}))?)(?:\/(say)(?:\/([^/]+))?)?$/.exec(hash);
  const [, id = '', end, step, letters, kind = ''] = found ?? [];
  const visit = decoded(id);
  const say = decoded(kind);
  if (!visit || say === undefined) return { at: 'list' };
  return {
    ...{ at: 'visit', visit, step: end ? 'end' : step ? Number(step) - 1 : 'here' },
    ...(letters ? { say } : {}),
  };
}

/** The visit of a screen: the one that its address names and no other; undefined where it is there no more. */
export const visitAt = (place: VisitPlace | undefined, visits: readonly Visit[]): Visit | undefined =>
  place?.at === 'visit' ? visits.find(({ id }) => id === place.visit) : undefined;

/** Whether a visit is finished: nothing is written into it until it is opened again. */
export const isFinished = ({ ended }: Visit): boolean => ended !== undefined;

/** The visit `id` with `change`, as it is to be saved; undefined where it is there no more or finished. */
export function written(
  visits: readonly Visit[],
  id: string,
  change: (visit: Visit) => Visit,
): Visit | undefined {
  const visit = visits.find((one) => one.id === id);
  return visit && !isFinished(visit) ? { ...change(visit), id } : undefined;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
