/** The facts of one entitlement, in the same order everywhere: how much, which ages, who gives it, and what to know. */

import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { sourceLanguage } from '../language/source';
import type { Say } from '../language/words';
import type { Amount, Card as CardFacts, StatusId } from '../offer/pack';
import { to } from '../routes';
import { Icon } from './icon';
import { Named } from './named';

/** `up to £3,000`, `£10 each week`: an amount as it is shown. */
export function amountInWords({ money, upTo, per }: Amount, say: Say): string {
  const each = (per && say.data(`card.per.${per}`, { money })) || money;
  return upTo ? say('card.upTo', { money: each }) : each;
}

/** `From age 16 until you turn 25`; '' where there is no age. */
export function agesInWords({ from, until }: CardFacts, say: Say): string {
  if (from !== undefined && until !== undefined) return say('card.ages.both', { from, until });
  if (from !== undefined) return say('card.ages.from', { from });
  return until === undefined ? '' : say('card.ages.until', { until });
}

/** How immigration status matters, in a few sentences: whom it is for, for whom it turns on more, and what the law can limit. */
export function immigrationInWords({ immigration, dependsFor, ifRefused }: CardFacts, say: Say): string {
  const groups = (ids: readonly StatusId[]) => ids.map((id) => say(`card.status.${id}`)).join('; ');
  return [
    Array.isArray(immigration)
      ? say('card.effect.list', { groups: groups(immigration) })
      : say(`card.effect.${immigration}`),
    dependsFor && say('card.effect.dependsFor', { groups: groups(dependsFor) }),
    ifRefused && say('card.effect.refused'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How much, which ages, and who gives it: right under the heading. */
export function Chips({ card, section }: { card: CardFacts; section: string }) {
  const { say, badges } = useReader();
  const badge = badges[section];
  const { basis, by = '' } = card;
  const ages = agesInWords(card, say);
  return (
    <ul class="chips">
      {badge && (
        <li class={`chip verdict-${badge.kind}`}>
          <Icon id="person" /> {badge.text}
        </li>
      )}
      {card.amounts?.map((amount) => (
        <li class="chip chip-amount">{amountInWords(amount, say)}</li>
      ))}
      {ages && (
        <li class="chip">
          <Icon id="clock" /> {ages}
        </li>
      )}
      <li class={`chip chip-${basis}`} title={say(`card.basisLong.${basis}`, { body: by })}>
        <Icon id={basis} /> {say(`card.basis.${basis}`, { body: by })}
      </li>
    </ul>
  );
}

/** Whom to ask, as links to who they are. */
export function Roles({ ids }: { ids: readonly string[] }) {
  const { pack, lang } = useReader();
  const roles = ids.map((id) => pack.people.sections.find((role) => role.id === id) ?? { id, title: id });
  return (
    <>
      {roles.map((role, place) => (
        <>
          {place > 0 && ' · '}
          <a href={to(lang, 'who', role.id)}>{role.title}</a>
        </>
      ))}
    </>
  );
}

/** What to know about it: immigration status, whom to ask, and where it is written. */
export function Facts({ card }: { card: CardFacts }) {
  const { pack, lang, say } = useReader();
  const sources = card.sources.flatMap((id) => pack.sources.filter((source) => source.id === id));
  return (
    <dl class="facts">
      <div>
        <dt>
          <Named>{say('card.immigration')}</Named>
        </dt>
        <dd>{immigrationInWords(card, say)}</dd>
      </div>
      <div>
        <dt>
          <Named>{say('card.arranges')}</Named>
        </dt>
        <dd>
          <Roles ids={card.arranges} />
        </dd>
      </div>
      <div>
        <dt>
          <Named>{say('card.source')}</Named>
        </dt>
        <dd>
          {sources.map((source) => (
            <>
              <a href={to(lang, 'about', source.id)} lang={sourceLanguage} dir="ltr" translate={false}>
                {source.short ?? source.title}
                {source.date && ` (${source.date.slice(0, 4)})`}
              </a>
              {' · '}
            </>
          ))}
          {say('card.checked', { date: dateInWords(card.checked, pack.language) })}
        </dd>
      </div>
    </dl>
  );
}
