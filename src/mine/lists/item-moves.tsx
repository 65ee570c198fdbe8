import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { latinDigits } from '../../language/digits';
import { useReader } from '../../language/reader';
import { DragHandle } from './drag-handle';

interface Props {
  words: string;
  /** Where it stands among those that are shown, counted from 1, and how many they are. */
  place: number;
  all: number;
  /** False until what was saved has been read. */
  ready: boolean;
  /** Moves it by one place. */
  shift: (by: 1 | -1) => void;
  /** Moves it to a place, counted from 0. */
  go: (place: number) => void;
}

/** What moves a thing of a list: a handle for finger and mouse, up and down, and its number, which takes it any way at once. */
export function ItemMoves({ words, place, all, ready, shift, go }: Props) {
  const { say } = useReader();
  return (
    <span class="item-moves needs-script">
      {ready && <DragHandle drop={go} />}
      <Place words={words} place={place} all={all} ready={ready} go={go} />
      <span class="item-shift">
        {([-1, 1] as const).map((by) => (
          <button
            type="button"
            class="quiet"
            disabled={!ready}
            aria-label={say(by < 0 ? 'lists.upName' : 'lists.downName', { item: words })}
            onClick={() => shift(by)}
          >
            <Icon id={by < 0 ? 'up' : 'down'} /> {say(by < 0 ? 'lists.up' : 'lists.down')}
          </button>
        ))}
      </span>
    </span>
  );
}

/** The number of a thing: another one, and Enter or leaving the box, moves it there. Too high a number is the last place. */
function Place({ words, place, all, ready, go }: Omit<Props, 'shift'>) {
  const { say } = useReader();
  const [typed, setTyped] = useState<string>();
  const settle = () => {
    const wanted = Number(latinDigits(typed ?? ''));
    setTyped(undefined);
    if (!Number.isInteger(wanted) || wanted < 1 || Math.min(wanted, all) === place) return;
    // Once it is clear where the focus goes: it stays there.
    setTimeout(() => go(Math.min(wanted, all) - 1));
  };
  return (
    <label class="item-place small">
      {say('lists.place')}
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={4}
        disabled={!ready}
        value={typed ?? String(place)}
        aria-label={say('lists.placeName', { item: words })}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget: { value } }) => setTyped(value)}
        onChange={settle}
      />
    </label>
  );
}
