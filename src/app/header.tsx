import { NoScript } from '../components/no-script';
import { useReader } from '../language/reader';
import { to } from '../routes';
import { Exit } from './exit';
import { LanguageMenu } from './language-menu';

export function Header({ place }: { place: string }) {
  const { pack, lang, say } = useReader();
  return (
    <>
      <a class="skip" href="#main">
        {say('header.skip')}
      </a>
      <header class="header">
        <a class="brand" href={to(lang)}>
          <img src="/icons/icon.svg" alt="" width="32" height="32" />{' '}
          <span translate={false}>{pack.council.app}</span>
        </a>
        <LanguageMenu place={place} />
        <Exit />
      </header>
      <NoScript>
        <p class="exit-after">{say('exit.noScript')}</p>
      </NoScript>
    </>
  );
}
