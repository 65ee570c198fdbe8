import '../mine/styles';
import { Also, Both, OwnHead } from '../components/also';
import { Twice } from '../components/twice';
import { Blocks } from '../components/words';
import { counted } from '../language/counted';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { AnswerTrouble } from '../mine/save-state';
import { useMine } from '../mine/use-mine';
import { optionInWords } from '../mine/verdict-words';
import { answerTo } from '../offer/answers';
import { sectionAt } from '../offer/docs';
import { entitled } from '../offer/entitled';
import { type StatusId, statusIds } from '../offer/pack';
import { type Promised, promises } from '../offer/promises';
import { to } from '../routes';

type Kind = 'can' | 'not-now' | 'depends' | 'unsaid';

/** What one immigration status alone changes of one promise. */
function kindOf({ rule }: Promised, immigration: StatusId): Kind {
  const verdict = entitled({ immigration: rule.immigration }, { immigration }, '2000-01-01');
  if (verdict.kind === 'ask') return verdict.why;
  return verdict.kind === 'not-now' ? 'not-now' : 'can';
}

/** Immigration and what you can get: for every status, made from the same data as everything else. */
export function Status() {
  const { pack, lang, say, second } = useReader();
  const mine = useMine();
  const own = answerTo(mine.answers, 'immigration');
  const list = promises(pack);
  const same = list.filter(({ rule }) => rule.immigration === 'none');
  const others = list.filter(({ rule }) => rule.immigration !== 'none');
  return (
    <>
      <OwnHead of="status" icon="globe" />
      <Both>
        {({ say }) => (
          <div class="label">
            <p>{say('status.advice')}</p>
            <p>
              <a href={to(lang, 'immigration', 'immigration-lawyer')}>{say('status.adviceLink')}</a>
            </p>
          </div>
        )}
      </Both>
      <Both>
        {({ say }) => (
          <div>
            <p>
              <strong>{say('status.support')}</strong>
            </p>
            <p>{say('status.private')}</p>
          </div>
        )}
      </Both>
      <AnswerTrouble mine={mine} />
      {same.length > 0 && (
        <section class="section" aria-labelledby="same">
          <Both>
            {({ say, side }) => (
              <div>
                <h2 id={`same${side}`}>{say('status.same')}</h2>
                <p>{say('status.sameText')}</p>
              </div>
            )}
          </Both>
          <Links list={same} />
        </section>
      )}
      {statusIds.map((status) => (
        <details class="section status" id={status} open={status === own}>
          <summary aria-labelledby={second && `${status}-name`}>
            <h2 id={second && `${status}-name`}>
              {optionInWords('immigration', status, say)}
              {status === own && <span class="chip">{say('status.yours')}</span>}
            </h2>
            <Also class="title">{({ say }) => optionInWords('immigration', status, say)}</Also>
          </summary>
          <OneStatus status={status} list={others} />
        </details>
      ))}
      <p>
        <a href={to(lang, 'immigration')}>{say('status.seeTopic')}</a>
      </p>
    </>
  );
}

function OneStatus({ status, list }: { status: StatusId; list: Promised[] }) {
  const of = (kind: Kind) => list.filter((promised) => kindOf(promised, status) === kind);
  const [can, notNow, depends, unsaid] = [of('can'), of('not-now'), of('depends'), of('unsaid')];
  if (can.length === list.length) return <Both>{({ say }) => <p>{say('status.everything')}</p>}</Both>;
  return (
    <>
      {can.length > 0 && (
        <>
          <Both>{({ say }) => <h3>{say('status.can')}</h3>}</Both>
          <Links list={can} />
        </>
      )}
      {notNow.length > 0 && (
        <>
          <Both>{({ say }) => <h3>{say('status.notNow')}</h3>}</Both>
          <Links list={notNow} words />
        </>
      )}
      {depends.length > 0 && (
        <>
          <Both>{({ say }) => <h3>{say('status.depends')}</h3>}</Both>
          <Links list={depends} words />
        </>
      )}
      {unsaid.length > 0 && <Both>{({ say }) => <p>{counted(say, 'status.unsaid', unsaid.length)}</p>}</Both>}
    </>
  );
}

/** Sections as links; with `words`, what each says about immigration status. */
function Links({ list, words = false }: { list: Promised[]; words?: boolean }) {
  const { lang } = useReader();
  return (
    <ul>
      {list.map(({ topic, section: { id } }) => (
        <li>
          <Twice find={(pack) => sectionAt(pack, topic, id)}>
            {(section) => (
              <div {...borrowed(section.lang)}>
                <a href={to(lang, topic, id)}>{section.title}</a>
                {words && <Blocks of={section.immigration ?? []} />}
              </div>
            )}
          </Twice>
        </li>
      ))}
    </ul>
  );
}
