/** One section of the offer on paper: what a screen shows of it, without what only a screen can do. */
import { Chips, Facts } from '../components/card';
import { Blocks } from '../components/words';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { Section } from '../offer/pack';
import { StateLabel, stateOf } from './state';

const boxes = ['not', 'immigration', 'unclear'] as const;

interface Props {
  section: Section;
  /** The topic's id. */
  place: string;
  /** False where the whole chapter already says that it is due for checking. */
  sayDue: boolean;
}

export function PaperSection({ section, place, sayDue }: Props) {
  const { say, pack } = useReader();
  const { card, lang } = section;
  return (
    <section class="part" id={`${place}.${section.id}`}>
      <div class="part-head">
        <h2 {...borrowed(lang)}>{section.title}</h2>
        <StateLabel state={stateOf(section)} />
        {card && <Chips card={card} section="" />}
      </div>
      <div {...borrowed(lang)}>
        <Blocks of={section.body} />
        {boxes.map((kind) => {
          const words = section[kind];
          return (
            words && (
              <div class={`box box-${kind}`}>
                <h3>{say(`section.${kind}`)}</h3>
                <Blocks of={words} />
              </div>
            )
          );
        })}
      </div>
      {card && <Facts card={card} />}
      {card && sayDue && card.due <= pack.made && (
        <p class="label">{say('notice.dueSection', { date: dateInWords(card.checked, pack.language) })}</p>
      )}
    </section>
  );
}
