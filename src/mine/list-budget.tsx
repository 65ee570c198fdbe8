import type { ComponentChildren } from 'preact';
import { useReader } from '../language/reader';
import type { ListTemplate } from '../offer/pack';
import { budgetOf, showPence } from './budget';
import type { Shown } from './use-list';

interface Props {
  budget: NonNullable<ListTemplate['budget']>;
  items: readonly Shown[];
}

/** The money of a list: what the offer gives, what is planned, spent and left. */
export function ListBudget({ budget, items }: Props) {
  const { say } = useReader();
  const rows = items.flatMap(({ row }) => row ?? []);
  const { planned, spent, left = 0, free = 0 } = budgetOf(rows, budget.pence);
  const total = showPence(budget.pence);
  const least = Math.min(left, free);
  const shown = (pence: number) => <bdi>{showPence(pence)}</bdi>;
  const sums: [string, ComponentChildren][] = [
    [say('lists.total'), budget.upTo ? say('card.upTo', { money: total }) : shown(budget.pence)],
    [say('lists.plannedSum'), shown(planned)],
    [say('lists.spentSum'), shown(spent)],
    [say('lists.left'), shown(left)],
    [say('lists.free'), shown(free)],
  ];
  return (
    <section class="box budget needs-script" id="budget" aria-labelledby="budget-title">
      <h2 id="budget-title">{say('lists.budget')}</h2>
      <p>{say('lists.budgetText')}</p>
      <dl class="sums">
        {sums.map(([name, sum]) => (
          <div>
            <dt>{name}</dt>
            <dd>{sum}</dd>
          </div>
        ))}
      </dl>
      <p class="wrong" role="status">
        {least < 0 && say('lists.over', { money: showPence(-least) })}
      </p>
    </section>
  );
}
