import { Also } from '../../components/second-language';
import { Inlines } from '../../components/words';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import { itemIn, itemWords } from './list-text';
import type { Shown } from './use-list';

interface Props {
  list: string;
  item: Shown;
  class?: string;
}

/** What an item is called: the ready-made words, those of the second language with them, or the person's own. */
export function ItemName({ list, item, class: looks }: Props) {
  const { pack } = useReader();
  const { template } = item;
  const first = (
    <span class={looks} dir={template ? undefined : 'auto'} {...borrowed(template?.lang)}>
      {template ? <Inlines of={template.words} /> : itemWords(item, list, pack)}
    </span>
  );
  return (
    <Also first={first}>
      {({ pack }) => {
        const other = template && itemIn(pack, list, template.id);
        return (
          other && (
            <span {...borrowed(other.lang)}>
              <Inlines of={other.words} />
            </span>
          )
        );
      }}
    </Also>
  );
}
