import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { useReader } from '../../language/reader';

interface Props {
  /** Its place in the page. */
  id: string;
  label: string;
  button: string;
  /** Called with what was typed, without the spaces around it; never with nothing. */
  send: (text: string) => void;
  disabled?: boolean;
}

/** One line to type and a button. Enter does the same. */
export function TextForm({ id, label, button, send, disabled = false }: Props) {
  const { say } = useReader();
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const typed = text.trim();
    setEmpty(typed === '');
    if (!typed) return;
    setText('');
    send(typed);
  };
  return (
    <form class="needs-script text-form" id={id} onSubmit={submit}>
      <label class="field">
        {label}
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          value={text}
          aria-invalid={empty}
          aria-describedby={`${id}-said`}
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            setEmpty(false);
          }}
        />
      </label>
      <button type="submit" class="button" disabled={disabled}>
        <Icon id="add" /> {button}
      </button>
      <p id={`${id}-said`} class="wrong" role="status">
        {empty && say('lists.wordsEmpty')}
      </p>
    </form>
  );
}
