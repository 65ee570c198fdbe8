import { useMemo, useRef } from 'preact/hooks';
import { useReader } from '../../language/reader';
import { makeSay } from '../../language/words';
import type { DateRule, Pack } from '../../offer/pack';
import { useMyData } from '../../store/everything';
import { takeBack } from '../../store/model/date-changes';
import { dueList } from '../../store/model/due';
import type { Day, MyDate, MyItem } from '../../store/model/records';
import { leadsOf } from './date-rule';

/** The words of a date in the language of `pack`: its rule's name, or the name that the person gave it. */
export function dateTitle(date: MyDate, pack: Pack): string {
  const rule = pack.dateRules.find(({ id }) => id === date.rule);
  return rule?.title ?? date.title ?? makeSay(pack.language.code, pack.ui)('dates.unnamed');
}

/**
 * The dates on this phone, what of them is due, and what a page can do with them. `pack` is a whole pack. `due` is
 * undefined until what was saved has been read. `save`, `remove` and `restore` show at once and are saved behind:
 * `my.unsaved` and `my.failed` say how that stands.
 */
export function useDates(pack: Pack) {
  const { today } = useReader();
  const my = useMyData();
  const rules = useMemo(() => new Map(pack.dateRules.map((rule) => [rule.id, rule])), [pack]);
  const ruleOf = (date: MyDate): DateRule | undefined => rules.get(date.rule ?? '');
  const due = useMemo(
    () => my.data && dueList(my.data, today, (date) => leadsOf(rules.get(date.rule ?? ''))),
    [my.data, today, rules],
  );
  const dates = my.data?.dates ?? [];
  // What is undone was done a moment ago: the row as it is now, not as it was on the screen then.
  const latest = useRef(dates);
  latest.current = dates;
  const nowOf = ({ id }: MyDate) => latest.current.find((one) => one.id === id);
  const items = useRef<readonly MyItem[]>([]);
  items.current = my.data?.items ?? [];
  return {
    my,
    dates,
    due,
    ruleOf,
    save: (row: MyDate) => my.put('dates', row),
    remove: (row: MyDate) => my.remove('dates', row.id),
    /** Ticks a thing of a list, done on `day`; with undefined takes the tick off. Nothing where the thing is gone. */
    tick(item: MyItem, day: Day | undefined) {
      const row = items.current.find(({ id }) => id === item.id);
      return row && my.put('items', { ...row, done: day });
    },
    /** Takes back what was saved as `after` in the place of `before`; nothing where it was changed again since. */
    takeBack(before: MyDate, after: MyDate) {
      const row = takeBack(before, after, nowOf(before));
      return row && my.put('dates', row);
    },
    /** Puts back a date that was taken away. A calendar has to hear of it as of any other change. */
    restore: (row: MyDate) =>
      nowOf(row) ? undefined : my.put('dates', { ...row, sequence: row.sequence + 1 }),
  };
}

export type DatesNow = ReturnType<typeof useDates>;
