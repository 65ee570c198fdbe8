import { useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import type { LanguageRef } from '../offer/pack';
import { packOf } from '../offline/pack-of';
import { listText } from './list-text';
import type { Shown } from './use-list';

interface Props {
  list: string;
  title: string;
  items: readonly Shown[];
  /** Whether the list has a budget. */
  money: boolean;
}

/** The list as text in any language: the phone's own share sheet, or copied. Notes and money go only when asked for. */
export function ListShare({ list, title, items, money }: Props) {
  const { pack, say } = useReader();
  const [notes, setNotes] = useState(false);
  const [sums, setSums] = useState(false);
  const [said, setSaid] = useState('');
  const menu = useRef<HTMLDetailsElement>(null);
  const share = async ({ code }: LanguageRef) => {
    setSaid('');
    const words = code === pack.language.code ? pack : await packOf(code).catch(() => undefined);
    if (!words) return setSaid(say('lists.shareNoWords'));
    const text = listText(words, list, title, items, { notes, money: sums });
    if (menu.current) menu.current.open = false;
    // The button that had the focus is folded away.
    menu.current?.querySelector('summary')?.focus();
    try {
      if (navigator.share) return await navigator.share({ text });
      await navigator.clipboard.writeText(text);
      setSaid(say('section.copied'));
    } catch (error) {
      // Closing the share sheet is no fault.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid(say('common.copyFailed'));
    }
  };
  const option = (words: string, on: boolean, set: (on: boolean) => void) => (
    <label class="choice">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      {words}
    </label>
  );
  return (
    <div class="share needs-script">
      <details ref={menu}>
        <summary class="quiet">
          <Icon id="share" /> {say('lists.share')}
        </summary>
        <p class="small">{say('lists.shareText')}</p>
        <p class="row">
          {option(say('lists.shareNotes'), notes, setNotes)}
          {money && option(say('lists.shareMoney'), sums, setSums)}
        </p>
        <ul class="plain">
          {pack.languages.map((language) => (
            <li>
              <button type="button" class="quiet" onClick={() => share(language)}>
                {say('section.shareIn', { language: language.name })}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <p role="status" class="said">
        {said}
      </p>
    </div>
  );
}
