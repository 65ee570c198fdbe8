import { ownList } from '../../routes';
import { didYouMean, type Faults } from '../content/problems';
import type { OfferFile } from '../content/schema';
import type { ListsFile } from '../content/schema-mine';
import type { Facts } from '../content/tokens';
import type { Read } from '../content/yaml/yaml';
import { checkTwins } from './names';
import { checkEntitlement, checkPlace } from './places';

/** Holds lists.yaml against offer.yaml: places, promises, and money that is money. */
export function checkLists(read: Read<ListsFile>, offer: OfferFile, facts: Facts, faults: Faults) {
  const { file, lineOf, value } = read;
  checkTwins(value.lists, ['lists'], 'a list', read, faults);
  value.lists.forEach((list, index) => {
    const at = ['lists', index];
    if (list.id === ownList) {
      const message = `${ownList} is the address of a person's own lists. Choose another id.`;
      faults.error('duplicate-id', file, lineOf([...at, 'id']), message);
    }
    checkPlace(list, at, read, offer, faults);
    if (list.budget) checkBudget(list.budget, lineOf([...at, 'budget']), file, facts, faults);
    checkTwins(list.items, [...at, 'items'], `an item of ${list.id}`, read, faults);
    list.items.forEach(({ entitlement }, i) => {
      const path = [...at, 'items', i, 'entitlement'];
      if (entitlement) checkEntitlement(entitlement, path, read, offer, faults);
    });
  });
}

function checkBudget(token: string, line: number, file: string, facts: Facts, faults: Faults) {
  const fact = facts.get(token);
  if (fact && 'money' in fact) return;
  const money = [...facts].flatMap(([name, one]) => ('money' in one ? [name] : []));
  const start = fact ? `The budget ${token} is not money.` : `There is no fact ${token} for the budget.`;
  faults.error('budget', file, line, `${start}${didYouMean(token, money)} Name a fact that has money:.`);
}
