/** Words found by the search, with what matched marked. */
export function Marked({ pieces }: { pieces: { text: string; match: boolean }[] }) {
  return <>{pieces.map(({ text, match }) => (match ? <mark>{text}</mark> : text))}</>;
}
