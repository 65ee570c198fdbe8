import { useState } from 'preact/hooks';
import { ShareMenu } from '../../components/section/share-menu';
import { useReader } from '../../language/reader';
import type { LanguageRef } from '../../offer/pack';
import { packOf } from '../../packs/pack-of';
import { listText } from './list-text';
import type { Shown } from './use-list';

interface Props {
  list: string;
  title: string;
  items: readonly Shown[];
  /** Whether the list has a budget. */
  money: boolean;
}

/** Shares the list as text. Notes and money go only when asked for. */
export function ListShare({ list, title, items, money }: Props) {
  const { pack, say } = useReader();
  const [notes, setNotes] = useState(false);
  const [sums, setSums] = useState(false);
  const make = async ({ code }: LanguageRef) => {
    const words = code === pack.language.code ? pack : await packOf(code).catch(() => undefined);
    if (!words) return say('lists.shareNoWords');
    const text = listText(words, list, title, items, { notes, money: sums });
    return { text, copied: text };
  };
  const option = (words: string, on: boolean, set: (on: boolean) => void) => (
    <label class="choice">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      {words}
    </label>
  );
  return (
    <ShareMenu label={say('lists.share')} make={make}>
      <p class="small">{say('lists.shareText')}</p>
      <p class="row">
        {option(say('lists.shareNotes'), notes, setNotes)}
        {money && option(say('lists.shareMoney'), sums, setSums)}
      </p>
    </ShareMenu>
  );
}
