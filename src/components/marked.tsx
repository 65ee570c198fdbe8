import { inIsolates } from '../language/isolated';

/** Words found by the search, with what matched marked. */
export function Marked({ pieces }: { pieces: { text: string; match: boolean }[] }) {
  const mark = (text: string) => <mark>{text}</mark>;
  return <>{inIsolates(pieces.map(({ text, match }) => (match ? { text, wrap: mark } : { text })))}</>;
}
