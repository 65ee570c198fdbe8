import { Named } from '../../components/named';
import { Also, Both, titled } from '../../components/second-language';
import { counted } from '../../language/counted';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import type { Answers } from '../../offer/answers';
import { sectionAt } from '../../offer/docs';
import { promises } from '../../offer/promises';
import { to } from '../../routes';
import { changes } from './eligibility-diff';
import { verdictInWords } from './verdict-words';

/** What the last answer changed, said at once. */
export function Changed({ before, now }: { before: Answers; now: Answers }) {
  const { pack, lang, say, today } = useReader();
  const { news, narrower } = changes(promises(pack), before, now, today);
  return (
    <div class="box">
      <Both>{({ say }) => <h2>{say('me.changed')}</h2>}</Both>
      {news.length + narrower === 0 && <Both>{({ say }) => <p>{say('me.changedNone')}</p>}</Both>}
      <ul>
        {news.map(({ promised: { section, topic }, now: verdict }) => (
          <li>
            <Named>
              <a href={to(lang, topic, section.id)} {...borrowed(section.lang)}>
                {section.title}
              </a>
            </Named>{' '}
            {verdictInWords(verdict, say, pack.language)}
            <Also as="p">
              {({ pack, say }) => (
                <>
                  <Named>{titled(sectionAt(pack, topic, section.id))}</Named>{' '}
                  {verdictInWords(verdict, say, pack.language)}
                </>
              )}
            </Also>
          </li>
        ))}
      </ul>
      {narrower > 0 && <Both>{({ say }) => <p>{counted(say, 'me.narrower', narrower)}</p>}</Both>}
    </div>
  );
}
