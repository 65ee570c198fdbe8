import '../mine/parts/styles';
import { Also, Both, OwnHead } from '../components/second-language';
import { counted } from '../language/counted';
import { useReader } from '../language/reader';
import { Rights, SectionLinks } from '../mine/answers/rights';
import { AnswerTrouble } from '../mine/answers/save-state';
import { useMine } from '../mine/answers/use-mine';
import { optionInWords } from '../mine/answers/verdict-words';
import { answerTo } from '../offer/answers';
import { type StatusId, statusIds } from '../offer/pack';
import { type Promised, promises, rights } from '../offer/promises';
import { type Standing, standing } from '../offer/standing';
import { to } from '../routes';

/** Whether every status comes to a yes. */
const isSame = ({ rule }: Promised) => statusIds.every((id) => standing(rule, id, true) === 'yes');

/** Immigration and what you can get: for every status, made from the same data as everything else. */
export default function Status() {
  const { pack, lang, say, second } = useReader();
  const mine = useMine();
  const own = answerTo(mine.answers, 'immigration');
  const list = promises(pack);
  const same = list.filter(isSame);
  const others = list.filter((one) => !same.includes(one));
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
      {statusIds.map((status) => (
        <details class="section status" id={status} open={status === own}>
          <summary aria-labelledby={second && `${status}-name`}>
            <h2 id={second && `${status}-name`}>
              {optionInWords('immigration', status, say)}
              {status === own && <span class="chip">{say('status.yours')}</span>}
            </h2>
            <Also class="title">{({ say }) => optionInWords('immigration', status, say)}</Also>
          </summary>
          <OneStatus status={status} list={others} same={same.length} />
        </details>
      ))}
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
          <SectionLinks list={same} />
        </section>
      )}
      <Rights list={rights(pack)} />
      <p>
        <a href={to(lang, 'immigration')}>{say('status.seeTopic')}</a>
      </p>
    </>
  );
}

/** What a status alone makes of the promises that are not the same for everybody; `same` is how many are. */
function OneStatus({ status, list, same }: { status: StatusId; list: Promised[]; same: number }) {
  const of = (wanted: Standing) => list.filter(({ rule }) => standing(rule, status, true) === wanted);
  const [yes, notNow, depends, lookedAt] = [of('yes'), of('no'), of('depends'), of('looked-at')];
  const everything = notNow.length + depends.length + lookedAt.length === 0;
  return (
    <>
      <Both>
        {({ say }) => (
          <div>
            {everything && <p>{say('status.everything')}</p>}
            {yes.length + same > 0 && <h3>{say('status.can')}</h3>}
          </div>
        )}
      </Both>
      {yes.length > 0 && <SectionLinks list={yes} />}
      {same > 0 && (
        <Both>
          {({ say }) => (
            <p>
              <a href="#same">{counted(say, 'status.andSame', same)}</a>
            </p>
          )}
        </Both>
      )}
      {lookedAt.length > 0 && (
        <>
          <Both>
            {({ say }) => (
              <div>
                <h3>{say('status.lookedAt')}</h3>
                <p>{say('mine.reason.lookedAt')}</p>
              </div>
            )}
          </Both>
          <SectionLinks list={lookedAt} />
        </>
      )}
      {notNow.length > 0 && (
        <>
          <Both>{({ say }) => <h3>{say('status.notNow')}</h3>}</Both>
          <SectionLinks list={notNow} words />
        </>
      )}
      {depends.length > 0 && (
        <>
          <Both>{({ say }) => <h3>{say('status.depends')}</h3>}</Both>
          <SectionLinks list={depends} words />
        </>
      )}
    </>
  );
}
