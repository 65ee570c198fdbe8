import '../mine/parts/styles';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { ListView } from '../mine/lists/list-view';
import { useHash } from '../mine/parts/use-hash';
import { ownList, to } from '../routes';

/** One ready-made list; at `own`, the list of the person's own that the address names after its `#`. `topic` is the list's id. */
export default function List({ topic }: { topic: string }) {
  const { pack, lang, say } = useReader();
  const hash = useHash();
  const id = topic === ownList ? hash : topic;
  return (
    <>
      <ListView id={id} template={pack.lists.find((one) => one.id === topic)} />
      <p class="row after">
        <a class="button" href={to(lang, 'lists')}>
          <Icon id="lists" /> {say('lists.all')}
        </a>
      </p>
    </>
  );
}
