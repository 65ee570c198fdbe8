import '../mine/styles';
import { Icon } from '../components/icon';
import { PageHead } from '../components/page-head';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { ListsView } from '../mine/lists-view';
import { to } from '../routes';

/** Every list: what is due soon, the person's own, the ready-made ones and those put away. */
export function Lists() {
  const { pack, lang, say } = useReader();
  const { listsPage, datesPage } = pack;
  return (
    <>
      <PageHead title={listsPage.title} summary={listsPage.summary} icon="lists" lang={listsPage.lang} />
      <div {...borrowed(listsPage.lang)}>
        <Blocks of={listsPage.intro} />
      </div>
      <p class="label">
        <Icon id="about" /> {say('lists.private')}
      </p>
      <noscript>
        <p class="label">{say('lists.noScript')}</p>
      </noscript>
      <ListsView />
      <p class="row after">
        <a class="quiet" href={to(lang, 'dates')}>
          <Icon id="dates" /> {datesPage.title}
        </a>
        <a class="quiet" href={to(lang, 'mine')}>
          <Icon id="yes" /> {say('mine.title')}
        </a>
      </p>
    </>
  );
}
