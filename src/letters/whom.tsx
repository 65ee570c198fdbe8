import { Also, Label, titled, useName } from '../components/second-language';
import { useReader } from '../language/reader';
import { type Receiver, receiversOf } from './receiver';

interface Props {
  receivers: readonly Receiver[];
  chosen: Receiver;
  ready: boolean;
  choose: (id: string) => void;
}

/** To whom the letter is to go. */
export function Whom({ receivers, chosen, ready, choose }: Props) {
  const { say } = useReader();
  const name = useName();
  return (
    <fieldset class="question" disabled={!ready}>
      <legend class="legend-head">
        <h2>{say('say.whom.title')}</h2>
      </legend>
      <Also as="p" class="title">
        {({ say }) => say('say.whom.title')}
      </Also>
      {receivers.map(({ id, title }) => (
        <label class="choice choice-row">
          <input
            type="radio"
            name="whom"
            value={id}
            checked={chosen.id === id}
            aria-label={name(title)}
            onChange={() => choose(id)}
          />
          <Label>{({ pack }) => titled(receiversOf(pack, [id])[0])}</Label>
        </label>
      ))}
    </fieldset>
  );
}
