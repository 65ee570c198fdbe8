/** All that a second language needs: fetched when one is first asked for. */

export { secondReader } from '../language/second-reader';
export { Bar } from './bar';
export { Pair } from './pair';
