import { Icon } from '../components/icon';
import { counted } from '../language/counted';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { plainBlocks } from '../offer/plain';
import { listPlace, ownList, to } from '../routes';
import type { ListCard } from './list-cards';
import { Progress } from './progress';

/** The address of a list. */
export const listAddress = (lang: string, { id, template }: Pick<ListCard, 'id' | 'template'>): string =>
  template ? to(lang, listPlace(id)) : to(lang, listPlace(ownList), id);

/** Lists as doors: picture, name, one line, and how far each is. */
export function ListDoors({ cards }: { cards: ListCard[] }) {
  const { pack, lang, say } = useReader();
  return (
    <ul class="doors plain">
      {cards.map((card) => {
        const { id, template, title, row, done, all } = card;
        return (
          <li key={id}>
            <a class="topic" href={listAddress(lang, card)} {...borrowed(template?.lang)}>
              <span class="picture">
                <Icon id={template?.icon ?? 'lists'} />
              </span>
              <span class="topic-words">
                <strong dir={template ? undefined : 'auto'}>{title}</strong>
                {template && (
                  <span class="one-line">{plainBlocks(template.body.slice(0, 1), pack.language.dir)}</span>
                )}
                {row || !template ? (
                  <Progress done={done} all={all} />
                ) : (
                  <span>{counted(say, 'mine.count', all)}</span>
                )}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
