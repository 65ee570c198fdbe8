import { Twice } from '../components/twice';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { Answers } from '../offer/answers';
import { sectionAt } from '../offer/docs';
import type { Rule, Verdict } from '../offer/entitled';
import type { Section } from '../offer/pack';
import type { Promised } from '../offer/promises';
import { to } from '../routes';
import { RuleWords } from './rule-words';
import { reasonsInWords, verdictInWords } from './verdict-words';

/** Something promised, and what the answers make of it. */
export interface VerdictLine {
  promised: Promised;
  verdict: Verdict;
}

interface Props {
  line: VerdictLine;
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
        <noscript>
          <RuleWords card={section.card} />
        </noscript>
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

interface RowWordsProps {
  section: Section;
  topic: string;
  rule: Rule;
  verdict: Verdict;
  answers: Answers;
}

/** What is promised, what the answers make of it, and why. */
function RowWords({ section, topic, rule, verdict, answers }: RowWordsProps) {
  const { pack, lang, say } = useReader();
  const { basis = 'extra', by = '' } = section.card ?? {};
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
    </div>
  );
}
