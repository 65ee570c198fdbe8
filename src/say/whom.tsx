import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { Receiver } from './receiver';

interface Props {
  receivers: readonly Receiver[];
  chosen: Receiver;
  ready: boolean;
  choose: (id: string) => void;
}

/** To whom the letter is to go. */
export function Whom({ receivers, chosen, ready, choose }: Props) {
  const { say } = useReader();
  return (
    <fieldset class="question" disabled={!ready}>
      <legend class="legend-head">
        <h2>{say('say.whom.title')}</h2>
      </legend>
      {receivers.map(({ id, title, lang }) => (
        <label class="choice choice-row">
          <input type="radio" name="whom" value={id} checked={chosen.id === id} onChange={() => choose(id)} />
          <span {...borrowed(lang)}>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
