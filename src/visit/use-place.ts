import { useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { useReader } from '../language/reader';
import { useHashPlace } from '../mine/parts/use-hash';
import { andAlso, to } from '../routes';
import { hashOf, placeIn, type VisitPlace } from './place';

/** The place in the address; undefined in the build. Each is an address of its own, so Back goes to the one before. At each move the first heading below `frame` gets the focus. */
export function usePlace() {
  const { lang, and } = useReader();
  const { route } = useLocation();
  const frame = useRef<HTMLDivElement>(null);
  const hash = useHashPlace(frame);
  return {
    place: hash === undefined ? undefined : placeIn(hash),
    frame,
    go: (place: VisitPlace) => {
      route(andAlso(to(lang, 'visit', hashOf(place)), and));
      // After Back the router takes an address without its hash for the one that it has, and tells nobody.
      dispatchEvent(new HashChangeEvent('hashchange'));
    },
  };
}

export type Go = ReturnType<typeof usePlace>['go'];
