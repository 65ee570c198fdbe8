/** Everything that a date can be made from, to read and to choose. */
import type { ComponentChildren } from 'preact';
import { Twice } from '../../components/both-languages';
import { Icon } from '../../components/icon';
import { Named } from '../../components/named';
import { Also, titled } from '../../components/second-language';
import { State } from '../../components/state';
import { Blocks, Inlines } from '../../components/words';
import { useReader } from '../../language/reader';
import { borrowed, sourceLanguage } from '../../language/source';
import { sectionAt } from '../../offer/docs';
import type { DateRule } from '../../offer/pack';
import { listPlace, to } from '../../routes';

interface Props {
  /** The rule that is open. */
  open: string;
  setOpen: (rule: string) => void;
  /** What stands at the end of a rule: how to add it. */
  children: (rule: DateRule) => ComponentChildren;
}

/** The rules, topic by topic. */
export function DateRules({ open, setOpen, children }: Props) {
  const { pack, second } = useReader();
  const { topicList, dateRules } = pack;
  return (
    <>
      {topicList.map((topic) => {
        const rules = dateRules.filter((rule) => rule.topic === topic.id);
        if (rules.length === 0) return null;
        return (
          <section aria-labelledby={`rules-${topic.id}`}>
            <h3 id={`rules-${topic.id}`} {...borrowed(topic.lang)}>
              {topic.title}
            </h3>
            <Also as="p" class="title">
              {({ pack }) => titled(pack.topicList.find(({ id }) => id === topic.id))}
            </Also>
            {rules.map((rule) => (
              <details
                class="date-rule"
                id={rule.id}
                open={open === rule.id}
                onToggle={({ currentTarget }) => {
                  if (currentTarget.open) setOpen(rule.id);
                  else if (open === rule.id) setOpen('');
                }}
              >
                <summary aria-labelledby={second && `${rule.id}-name`} {...borrowed(rule.lang)}>
                  <Icon id={rule.icon} />
                  <Also
                    first={
                      <h4 id={second && `${rule.id}-name`} tabIndex={-1}>
                        {rule.title}
                      </h4>
                    }
                  >
                    {({ pack }) => titled(pack.dateRules.find(({ id }) => id === rule.id))}
                  </Also>
                  <Icon id="next" class="flip" />
                </summary>
                <Twice find={({ dateRules }) => dateRules.find(({ id }) => id === rule.id)}>
                  {(rule) => <RuleWords rule={rule} />}
                </Twice>
                <RuleLinks rule={rule} />
                {children(rule)}
              </details>
            ))}
          </section>
        );
      })}
    </>
  );
}

function RuleWords({ rule }: { rule: DateRule }) {
  const { pack, say } = useReader();
  return (
    <div>
      <div {...borrowed(rule.lang)}>
        <Blocks of={rule.body} />
        {rule.variants && (
          <ul>
            {rule.variants.map((variant) => (
              <li {...borrowed(variant.lang)}>
                <Inlines of={variant.words} />
              </li>
            ))}
          </ul>
        )}
        <Blocks of={rule.missed} />
      </div>
      {rule.own && <p class="small">{say('dates.own')}</p>}
      {!pack.datesPage.fresh && <State of={rule} place="dates" />}
    </div>
  );
}

/** Where the offer speaks of it, the list that helps to get ready, and where its recurrence is written. */
export function RuleLinks({ rule }: { rule: DateRule }) {
  const { pack, lang, say } = useReader();
  const { ends = [], section, topic } = rule;
  const refs = section ? [{ topic, section }] : ends;
  const list = pack.lists.find(({ id }) => id === rule.list);
  const cited = new Set(rule.variants?.flatMap(({ sources = [] }) => sources));
  const sources = pack.sources.filter(({ id }) => cited.has(id));
  return (
    <ul class="rule-links">
      {refs.map((ref) => {
        const found = pack.topics[ref.topic]?.sections.find(({ id }) => id === ref.section);
        return (
          found && (
            <li {...borrowed(found.lang)}>
              <Also first={<a href={to(lang, ref.topic, ref.section)}>{found.title}</a>}>
                {({ pack }) => titled(sectionAt(pack, ref.topic, ref.section))}
              </Also>
            </li>
          )
        );
      })}
      {list && (
        <li>
          <a href={to(lang, listPlace(list.id))}>{say('dates.prepare', { list: list.title })}</a>
        </li>
      )}
      {sources.length > 0 && (
        <li>
          <Named>{say('card.source')}</Named>{' '}
          {sources.map((source, place) => (
            <>
              {place > 0 && ' · '}
              <a href={to(lang, 'about', source.id)} lang={sourceLanguage} dir="ltr" translate={false}>
                {source.short ?? source.title}
              </a>
            </>
          ))}
        </li>
      )}
    </ul>
  );
}
