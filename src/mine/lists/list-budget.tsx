import type { ComponentChildren } from 'preact';
import { Also, Both } from '../../components/second-language';
import { showPence } from '../../language/money';
import { useReader } from '../../language/reader';
import type { ListTemplate } from '../../offer/pack';
import { budgetOf } from './budget';
import type { Shown } from './use-list';

interface Props {
  budget: NonNullable<ListTemplate['budget']>;
  items: readonly Shown[];
  /** Until what was saved has been read, nothing is said of what is planned and spent. */
  ready: boolean;
}

/** The money of a list: what the offer gives, what is planned, spent and left. */
export function ListBudget({ budget, items, ready }: Props) {
  const { say } = useReader();
  const rows = items.flatMap(({ row }) => row ?? []);
  const { planned, spent, left = 0, free = 0 } = budgetOf(rows, budget.pence);
  const least = ready ? Math.min(left, free) : 0;
  const shown = (pence: number) => <bdi>{ready ? showPence(pence) : '–'}</bdi>;
  const sums: ['total' | 'plannedSum' | 'spentSum' | 'left' | 'free', ComponentChildren][] = [
    ['total', <bdi>{showPence(budget.pence)}</bdi>],
    ['plannedSum', shown(planned)],
    ['spentSum', shown(spent)],
    ['left', shown(left)],
    ['free', shown(free)],
  ];
  return (
    <section class="box budget needs-script printed" id="budget" aria-labelledby="budget-title">
      <h2 id="budget-title">{say('lists.budget')}</h2>
      <Both>{({ say }) => <p>{say('lists.budgetText')}</p>}</Both>
      <dl class="sums">
        {sums.map(([name, sum]) => (
          <div>
            <dt>
              {say(`lists.${name}`)} <Also>{({ say }) => say(`lists.${name}`)}</Also>
            </dt>
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
