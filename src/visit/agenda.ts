/** What a visit talks about, as a list without twins. Pure: each gives a new list. */

interface Step {
  ref: string;
}

/** The list with `step` at its end; the same list where it is on it already. */
export const add = <T extends Step>(agenda: readonly T[], step: T): readonly T[] =>
  agenda.some(({ ref }) => ref === step.ref) ? agenda : [...agenda, step];

/** The list without `ref`. */
export const remove = <T extends Step>(agenda: readonly T[], ref: string): readonly T[] =>
  agenda.filter((step) => step.ref !== ref);

/** The list with `ref` one place up (-1) or down (1); the same list where it can not go there. */
export function move<T extends Step>(agenda: readonly T[], ref: string, by: 1 | -1): readonly T[] {
  const from = agenda.findIndex((step) => step.ref === ref);
  const [step, other] = [agenda[from], agenda[from + by]];
  if (!step || !other) return agenda;
  const next = [...agenda];
  next[from] = other;
  next[from + by] = step;
  return next;
}

/** What else a kind of visit offers: what it proposes or offers and is not on the list. */
export const offered = (
  kind: { propose: readonly string[]; offer: readonly string[] },
  agenda: readonly Step[],
): string[] => [...kind.propose, ...kind.offer].filter((ref) => !agenda.some((step) => step.ref === ref));
