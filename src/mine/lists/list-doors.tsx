import { Icon } from '../../components/icon';
import { Also, useName } from '../../components/second-language';
import { counted } from '../../language/counted';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import { plainBlocks } from '../../offer/plain';
import { listPlace, ownList, to } from '../../routes';
import { memo } from '../parts/memo';
import { Progress } from '../parts/progress';
import type { ListCard } from './list-cards';

/** The address of a list. */
export const listAddress = (lang: string, { id, template }: Pick<ListCard, 'id' | 'template'>): string =>
  template ? to(lang, listPlace(id)) : to(lang, listPlace(ownList), id);

/**
 * Lists as doors: picture, name, one line, and how far each is. Not drawn anew while `cards` is the same array: the page
 * hears of the address of the next one before it leaves, and doors may be many.
 */
export const ListDoors = memo(function Doors({ cards }: { cards: ListCard[] }) {
  const { pack, lang, say } = useReader();
  const name = useName();
  return (
    <ul class="doors plain">
      {cards.map((card) => {
        const { id, template, title, row, done, all } = card;
        const far = row || !template ? say('lists.progress', { done, all }) : counted(say, 'mine.count', all);
        return (
          <li key={id}>
            <a
              class="topic"
              href={listAddress(lang, card)}
              aria-label={name(`${title}. ${far}`)}
              {...borrowed(template?.lang)}
            >
              <span class="picture">
                <Icon id={template?.icon ?? 'lists'} />
              </span>
              <span class="topic-words">
                <strong dir={template ? undefined : 'auto'}>{title}</strong>
                {template && <span>{plainBlocks(template.body.slice(0, 1), pack.language.dir)}</span>}
                {row || !template ? <Progress done={done} all={all} /> : <span>{far}</span>}
                <Also class="side-other">
                  {({ pack }) => {
                    const other = template && pack.lists.find((list) => list.id === id);
                    return (
                      other && (
                        <>
                          <strong {...borrowed(other.lang)}>{other.title}</strong>
                          <span {...borrowed(other.lang)}>
                            {plainBlocks(other.body.slice(0, 1), pack.language.dir)}
                          </span>
                        </>
                      )
                    );
                  }}
                </Also>
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
});
