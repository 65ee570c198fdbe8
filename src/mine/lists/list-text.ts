/** A list as text in one language: its ready-made words from that language's pack, the person's own as they typed them. */
import { dateInWords } from '../../language/dates';
import { showPence } from '../../language/money';
import { makeSay } from '../../language/words';
import type { ListItem, Pack } from '../../offer/pack';
import { plain } from '../../offer/plain';
import type { ShownItem } from './items';
import { type ShareChoice, shareText } from './share-text';

/** A ready-made item as it is in `pack`; undefined where that has none. */
export const itemIn = (pack: Pack, list: string, id: string): ListItem | undefined =>
  pack.lists.find((one) => one.id === list)?.items.find((item) => item.id === id);

/** An item's words in the language of `pack`; for a ready-made item that this pack lacks, those on the screen. */
export function itemWords({ template, row }: ShownItem<ListItem>, list: string, pack: Pack): string {
  if (!template) return row?.text ?? '';
  return plain((itemIn(pack, list, template.id) ?? template).words, pack.language.dir);
}

/** The list `list` with `items` as text in the language of `pack`. `title` is the name that the person gave it, if it is theirs. */
export function listText(
  pack: Pack,
  list: string,
  title: string,
  items: readonly ShownItem<ListItem>[],
  choice: ShareChoice,
): string {
  const say = makeSay(pack.language.code, pack.ui);
  const template = pack.lists.find(({ id }) => id === list);
  return shareText(
    {
      title: template?.title ?? title,
      items: items.map((item) => {
        const { done, due, note, planned, spent } = item.row ?? {};
        return {
          text: itemWords(item, list, pack),
          ...(done ? { done } : {}),
          ...(due ? { due } : {}),
          ...(note ? { note } : {}),
          ...(planned === undefined ? {} : { planned }),
          ...(spent === undefined ? {} : { spent }),
        };
      }),
    },
    {
      done: (date) => say('lists.doneOn', { date }),
      due: (date) => say('lists.day.later', { date }),
      planned: (money) => say('lists.notedPlanned', { money }),
      spent: (money) => say('lists.notedSpent', { money }),
      date: (day) => dateInWords(day, pack.language),
      money: showPence,
    },
    choice,
  );
}
