import { Icon } from '../../components/icon';
import { PageHead } from '../../components/page-head';
import { TopicGrid } from '../../components/topic-grid';
import { useReader } from '../../language/reader';
import { to } from '../../routes';

/** An address that leads nowhere: search, the way home and every topic. */
export default function Missing() {
  const { lang, say } = useReader();
  return (
    <>
      <PageHead title={say('missing.title')} summary={say('missing.summary')} />
      <p>{say('missing.text')}</p>
      <p class="row">
        <a class="button" href={to(lang, 'search')}>
          <Icon id="search" /> {say('missing.search')}
        </a>
        <a class="button" href={to(lang)}>
          <Icon id="home" /> {say('missing.home')}
        </a>
      </p>
      <h2>{say('search.browse')}</h2>
      <TopicGrid />
    </>
  );
}
