/** All that a second language needs: fetched when one is first asked for. */
export { Bar } from './bar';
export { Pair } from './pair';
export { secondReader } from './second-reader';
