import { NoScript } from '../components/no-script';
import '../mine/parts/styles';
import { DocHead } from '../components/doc-head';
import { Icon } from '../components/icon';
import { Private } from '../components/private';
import { useReader } from '../language/reader';
import { ListsView } from '../mine/lists/lists-view';
import { LostNote } from '../mine/parts/lost-note';
import { to } from '../routes';

/** Every list: what is due soon, the person's own, the ready-made ones and those put away. */
export default function Lists() {
  const { pack, lang, say } = useReader();
  const { datesPage } = pack;
  return (
    <>
      <LostNote />
      <DocHead of={({ listsPage }) => listsPage} icon="lists" />
      <Private words="lists.private" />
      <NoScript>
        <p class="label">{say('lists.noScript')}</p>
      </NoScript>
      <ListsView />
      <p class="row after">
        <a class="quiet" href={to(lang, 'dates')}>
          <Icon id="calendar" /> {datesPage.title}
        </a>
        <a class="quiet" href={to(lang, 'mine')}>
          <Icon id="yes" /> {say('mine.title')}
        </a>
      </p>
    </>
  );
}
