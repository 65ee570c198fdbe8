import { Inlines } from '../../components/words';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import type { RuleVariant } from '../../offer/pack';

interface VariantProps {
  /** The name that its choices share. */
  name: string;
  of: readonly RuleVariant[];
  value: string | undefined;
  choose: (variant: string) => void;
}

/** Which of the recurrences of a rule is the person's. */
export function VariantField({ name, of, value, choose }: VariantProps) {
  const { say } = useReader();
  return (
    <fieldset class="field">
      <legend>{say('dates.form.variant')}</legend>
      {of.map(({ id, words, lang }) => (
        <label class="choice choice-row" {...borrowed(lang)}>
          <input type="radio" name={name} checked={value === id} onChange={() => choose(id)} />
          <span>
            <Inlines of={words} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface OpenProps {
  /** What the calendar shows without it. */
  neutral: string;
  value: boolean;
  choose: (open: boolean) => void;
}

/** Whether the phone's calendar shows the real name. */
export function OpenField({ neutral, value, choose }: OpenProps) {
  const { say } = useReader();
  return (
    <label class="choice">
      <input type="checkbox" checked={value} onChange={({ currentTarget: { checked } }) => choose(checked)} />
      <span>
        {say('dates.form.open')}
        <span class="small choice-more">{say('dates.form.openText', { title: neutral })}</span>
      </span>
    </label>
  );
}
