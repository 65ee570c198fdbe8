import { useState } from 'preact/hooks';
import { useReader } from '../../../language/reader';

interface Props {
  label: string;
  value: string;
  set: (value: string) => void;
  /** The keyboard: of digits, or of everything. */
  digits?: boolean;
  /** The id of what says what is wrong with it. */
  said: string;
  wrong?: boolean;
}

/** A passcode or passphrase, hidden while it is typed unless the person wants to see it. */
export function SecretField({ label, value, set, digits = false, said, wrong = false }: Props) {
  const { say } = useReader();
  const [open, setOpen] = useState(false);
  return (
    <>
      <label class="field">
        {label}
        <input
          {...(open ? { type: 'text' as const } : { type: 'password' as const })}
          inputMode={digits ? 'numeric' : 'text'}
          dir="auto"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={value}
          aria-invalid={wrong}
          aria-describedby={said}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
      </label>
      <label class="choice small">
        <input
          type="checkbox"
          checked={open}
          onChange={({ currentTarget }) => setOpen(currentTarget.checked)}
        />
        {say('keep.show')}
      </label>
    </>
  );
}
