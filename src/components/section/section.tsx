/** One section of the offer: its heading, words, boxes and facts. */
import { dateInWords } from '../../language/dates';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import type { Section as SectionData } from '../../offer/pack';
import { Chips, Facts } from '../card';
import { OlderSays } from '../differs';
import { Icon } from '../icon';
import { State } from '../state';
import { Listen } from './listen';
import { SectionWords } from './section-words';
import { Share } from './share';

interface Props {
  section: SectionData;
  /** The page or topic it stands on: its own part of the address. */
  place: string;
  /** False where the whole page already says that it is due for checking. */
  sayDue?: boolean;
  /** False where the whole page already says that it is not translated. */
  sayState?: boolean;
  share?: boolean;
}

export function Section({ section, place, sayDue = true, sayState = true, share = true }: Props) {
  const { say, today, pack, side } = useReader();
  const { card, lang } = section;
  const id = `${section.id}${side}`;
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <div class="section-head" {...borrowed(lang)}>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {section.title}
        </h2>
        <Listen section={section} id={id} />
      </div>
      {sayState && <State of={section} place={place} />}
      {card && <Chips card={card} section={section.id} />}
      <div {...borrowed(lang)}>
        <SectionWords section={section} />
      </div>
      {card && <OlderSays of={card.differs} />}
      {card && <Facts card={card} />}
      {card && sayDue && card.due <= today && (
        <p class="label">
          <Icon id="clock" /> {say('notice.dueSection', { date: dateInWords(card.checked, pack.language) })}
        </p>
      )}
      {share && !side && <Share place={place} section={section.id} title={section.title} />}
    </section>
  );
}
