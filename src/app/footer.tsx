import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { to } from '../routes';

export function Footer() {
  const { pack, lang, say } = useReader();
  return (
    <footer class="footer">
      <p>
        <bdi lang="en" translate={false}>
          {pack.council.name}
        </bdi>{' '}
        · {say('common.private')}
      </p>
      <p class="row">
        <a href={to(lang, 'about')}>{pack.about.title}</a>
        <a href={to(lang, 'words')}>{pack.glossary.title}</a>
        <a href={to(lang, 'who')}>{pack.people.title}</a>
        <a href={to(lang, 'settings')}>{say('header.settings')}</a>
        <button type="button" class="quiet needs-script" onClick={() => window.print()}>
          <Icon id="print" /> {say('common.print')}
        </button>
      </p>
    </footer>
  );
}
