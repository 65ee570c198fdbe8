import { Twice } from '../../components/both-languages';
import { Roles } from '../../components/card';
import { Named } from '../../components/named';
import { NoScript } from '../../components/no-script';
import { Blocks } from '../../components/words';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import type { Answers } from '../../offer/answers';
import { sectionAt } from '../../offer/docs';
import type { Rule } from '../../offer/entitled';
import type { Section } from '../../offer/pack';
import type { Given, Shown } from '../../offer/verdicts';
import { to } from '../../routes';
import { RuleWords } from './rule-words';
import { reasonsInWords, verdictInWords } from './verdict-words';

interface Props {
  line: Given;
  answers: Answers;
  /** Whether the person wants to ask about it. */
  ticked: boolean;
  tick: (id: string) => void;
}

/** One promise on the page of what is mine: its verdict with the reasons, and a box to ask about it. */
export function VerdictRow({ line: { promised, verdict }, answers, ticked, tick }: Props) {
  const { say } = useReader();
  const { section, topic, rule } = promised;
  const words = { topic, rule, verdict, answers };
  return (
    <li class="verdict">
      <Twice find={(pack) => sectionAt(pack, topic, section.id)}>
        {(section) => <RowWords section={section} {...words} />}
      </Twice>
      {section.card && (
        <NoScript>
          <RuleWords card={section.card} />
        </NoScript>
      )}
      <label class="choice small needs-script">
        <input
          type="checkbox"
          checked={ticked}
          aria-label={say('mine.askAboutName', { title: section.title })}
          onChange={() => tick(section.id)}
        />
        {say('mine.askAbout')}
      </label>
    </li>
  );
}

/** Whether the words on immigration status say what is to know now: what it turns on, or what the person has instead. */
const statusDecides = (verdict: Shown): boolean =>
  verdict.kind === 'ask' || (verdict.kind === 'not-now' && verdict.why.some(({ kind }) => kind === 'status'));

interface RowWordsProps {
  section: Section;
  topic: string;
  rule: Rule;
  verdict: Shown;
  answers: Answers;
}

/** What is promised, what the answers make of it, why, and with whom to check. */
function RowWords({ section, topic, rule, verdict, answers }: RowWordsProps) {
  const { pack, lang, say } = useReader();
  const { basis = 'extra', by = '', arranges = [] } = section.card ?? {};
  const given = verdict.kind === 'yes' || verdict.kind === 'until';
  return (
    <div>
      <p>
        <a href={to(lang, topic, section.id)} {...borrowed(section.lang)}>
          <strong>{section.title}</strong>
        </a>{' '}
        <span class={`chip verdict-${verdict.kind}`}>{verdictInWords(verdict, say, pack.language)}</span>{' '}
        <span class={`chip chip-${basis}`}>{say(`card.basis.${basis}`, { body: by })}</span>
      </p>
      {reasonsInWords(verdict, rule, answers, say, pack.language).map((reason) => (
        <p class="small">{reason}</p>
      ))}
      {statusDecides(verdict) && section.immigration && (
        <div class="small" {...borrowed(section.lang)}>
          <Blocks of={section.immigration} />
        </div>
      )}
      {given && (
        <p class="small">
          <Named>{say('mine.checkWith')}</Named> <Roles ids={arranges} />
        </p>
      )}
    </div>
  );
}
