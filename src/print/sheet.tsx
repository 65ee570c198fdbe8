/** Money and ages on one page, taken from the facts of the offer. */
import { agesInWords, amountInWords } from '../components/card';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { Pack, Section } from '../offer/pack';
import { to } from '../routes';
import { Qr } from './qr';
import { Dated, StateLabel, stateOf, stateOfDoc } from './state';

/** The sections that have an amount or an age, by topic; topics that have none are left out. */
export function withFacts(pack: Pack): { id: string; sections: Section[] }[] {
  return pack.topicList.flatMap(({ id }) => {
    const sections = (pack.topics[id]?.sections ?? []).filter(
      ({ card }) => card && (card.amounts || card.from !== undefined || card.until !== undefined),
    );
    return sections.length ? [{ id, sections }] : [];
  });
}

export function Sheet() {
  const { pack, lang, say } = useReader();
  return (
    <section class="money-and-ages" id="entitlements">
      <div class="chapter-head">
        <div>
          <h1>{say('paper.sheet.title')}</h1>
          <p class="summary">{say('paper.sheet.text')}</p>
        </div>
        <Qr to={to(lang)} />
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('paper.sheet.what')}</th>
            <th scope="col">{say('paper.sheet.much')}</th>
            <th scope="col">{say('paper.sheet.ages')}</th>
            <th scope="col">{say('paper.sheet.from')}</th>
          </tr>
        </thead>
        {withFacts(pack).map(({ id, sections }) => {
          const topic = pack.topics[id];
          return (
            <tbody>
              <tr class="group">
                <th colSpan={4} scope="rowgroup">
                  <span {...borrowed(topic?.lang)}>{topic?.title}</span>
                  <StateLabel state={topic && pack.language.checked !== 0 ? stateOfDoc(topic) : undefined} />
                </th>
              </tr>
              {sections.map((section) => (
                <Row section={section} />
              ))}
            </tbody>
          );
        })}
      </table>
      <div class="foot">
        <Dated />
        <p>{say('paper.check')}</p>
        <p>
          <bdi lang="en">{pack.council.name}</bdi>
        </p>
      </div>
    </section>
  );
}

function Row({ section }: { section: Section }) {
  const { say } = useReader();
  const { title, lang, card } = section;
  if (!card) return null;
  return (
    <tr>
      <th scope="row">
        <span {...borrowed(lang)}>{title}</span>
        <StateLabel state={stateOf(section)} />
      </th>
      <td class="much">
        {card.amounts?.map((amount) => (
          <span>{amountInWords(amount, say)}</span>
        ))}
      </td>
      <td>{agesInWords(card, say)}</td>
      <td>{say(`card.basis.${card.basis}`, { body: card.by ?? '' })}</td>
    </tr>
  );
}
