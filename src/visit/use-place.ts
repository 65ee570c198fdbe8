import { useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { useReader } from '../language/reader';
import { useHashPlace } from '../mine/use-hash';
import { andAlso, to } from '../routes';

/** Where a visit is: the list of visits, the form of a new one, a step of the open one (from 0), or its end. */
type VisitPlace = { at: 'list' | 'start' | 'end' } | { at: 'walk'; step: number | undefined };

/** What the address says after its `#`: nothing of a person, only which page of the visit it is. */
function placeIn(hash: string): VisitPlace {
  if (hash === 'start' || hash === 'end') return { at: hash };
  const step = /^walk(?:-([1-9]\d*))?$/.exec(hash);
  if (step) return { at: 'walk', step: step[1] ? Number(step[1]) - 1 : undefined };
  return { at: 'list' };
}

/** The place in the address; undefined in the build. Each is an address of its own, so Back goes to the one before. At each move the first heading below `frame` gets the focus. */
export function usePlace() {
  const { lang, and } = useReader();
  const { route } = useLocation();
  const frame = useRef<HTMLDivElement>(null);
  const hash = useHashPlace(frame);
  return {
    place: hash === undefined ? undefined : placeIn(hash),
    frame,
    go: (where: '' | 'start' | 'end' | 'walk' | number) => {
      route(andAlso(to(lang, 'visit', typeof where === 'number' ? `walk-${where + 1}` : where), and));
      // After Back the router takes an address without its hash for the one that it has, and tells nobody.
      dispatchEvent(new HashChangeEvent('hashchange'));
    },
  };
}
