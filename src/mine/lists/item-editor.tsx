import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { showPence } from '../../language/money';
import { useReader } from '../../language/reader';
import { to } from '../../routes';
import type { MyItem } from '../../store/model/records';
import { DayField } from '../parts/day-field';
import { penceOf } from './budget';
import type { Shown } from './use-list';

type ItemEdit = Partial<Pick<MyItem, 'text' | 'note' | 'due' | 'planned' | 'spent'>>;

interface Props {
  item: Shown;
  words: string;
  edit: (change: ItemEdit) => void;
  remove: () => void;
  setOpen: (open: boolean) => void;
  money: boolean;
  /** Whether it was to be closed though a field of it is half filled in. */
  half: boolean;
}

/** The fields of one item. Each is kept as it is typed, once it can be meant. */
export function ItemEditor({ item, words, edit, remove, setOpen, money, half }: Props) {
  const { lang, say } = useReader();
  const { id, template, row } = item;
  const [text, setText] = useState(words);
  const [note, setNote] = useState(row?.note ?? '');
  const [isHalf, setHalf] = useState(false);
  const promise = template?.entitlement;
  return (
    <div class="item-fields" data-busy>
      {!template && (
        <label class="field">
          {say('lists.words')}
          <input
            type="text"
            dir="auto"
            value={text}
            aria-invalid={text.trim() === ''}
            aria-describedby={`${id}-words`}
            onInput={({ currentTarget: { value } }) => {
              setText(value);
              if (value.trim()) edit({ text: value.trim() });
            }}
          />
          <span id={`${id}-words`} class="wrong" role="status">
            {text.trim() === '' && say('lists.wordsEmpty')}
          </span>
        </label>
      )}
      <div data-half={isHalf}>
        <DayField
          id={`${id}-due`}
          label={say('lists.due')}
          value={row?.due}
          choose={(due, finished) => {
            setHalf(!finished);
            if (finished) edit({ due });
          }}
        />
        <p class="wrong" role="alert">
          {half && isHalf && say('dates.form.needed')}
        </p>
      </div>
      {money && (
        <MoneyField
          id={`${id}-planned`}
          label={say('lists.planned')}
          value={row?.planned}
          set={(planned) => edit({ planned })}
        />
      )}
      {money && (
        <MoneyField
          id={`${id}-spent`}
          label={say('lists.spent')}
          value={row?.spent}
          set={(spent) => edit({ spent })}
        />
      )}
      <label class="field">
        {say('lists.note')}
        <textarea
          rows={2}
          dir="auto"
          value={note}
          onInput={({ currentTarget: { value } }) => {
            setNote(value);
            edit({ note: value.trim() ? value : undefined });
          }}
        />
      </label>
      <p class="row">
        <button type="button" class="button" onClick={() => setOpen(false)}>
          <Icon id="yes" /> {say('lists.finish')}
        </button>
        <button type="button" class="quiet" onClick={remove}>
          <Icon id="trash" /> {say('lists.remove')}
        </button>
        {promise && (
          <a class="quiet" href={to(lang, promise.topic, promise.section)}>
            <Icon id="about" /> {say('lists.offer')}
          </a>
        )}
      </p>
    </div>
  );
}

interface MoneyProps {
  id: string;
  label: string;
  value: number | undefined;
  set: (pence: number | undefined) => void;
}

/** An amount, as people write it. What cannot be one is said, and not kept. */
function MoneyField({ id, label, value, set }: MoneyProps) {
  const { say } = useReader();
  const [typed, setTyped] = useState(value === undefined ? '' : showPence(value));
  const wrong = typed.trim() !== '' && penceOf(typed) === undefined;
  return (
    <label class="field" data-half={wrong}>
      {label}
      <input
        type="text"
        inputMode="decimal"
        dir="ltr"
        class="money"
        autocomplete="off"
        value={typed}
        aria-invalid={wrong}
        aria-describedby={id}
        onInput={({ currentTarget: { value: text } }) => {
          setTyped(text);
          const pence = penceOf(text);
          if (pence !== undefined || text.trim() === '') set(pence);
        }}
      />
      <span id={id} class="wrong" role="status">
        {wrong && say('lists.moneyWrong')}
      </span>
    </label>
  );
}
