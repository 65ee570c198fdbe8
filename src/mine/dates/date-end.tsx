import { dateInWords } from '../../language/dates';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import type { DateRule } from '../../offer/pack';
import { to } from '../../routes';
import type { Day } from '../../store/model/records';
import { endingWith } from './date-rule';

/** In place of a proposal, from the day `end` on which the help ends: why there is none, and what else ends then. */
export function DateEnd({ rule, end }: { rule: DateRule; end: Day }) {
  const { pack, lang, say } = useReader();
  const other = endingWith(rule, pack.dateRules);
  return (
    <p class="small">
      {say('dates.settle.ended', { age: rule.until ?? '', date: dateInWords(end, pack.language) })}{' '}
      {other && (
        <a href={to(lang, 'dates', other.id)} {...borrowed(other.lang)}>
          {other.title}
        </a>
      )}
    </p>
  );
}
