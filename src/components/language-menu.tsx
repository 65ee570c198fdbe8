/** The same page in every language, by the languages' own names: real links, so it works without script. */
import { useReader } from '../language/reader';
import { remember } from '../offline/remember';
import { to } from '../routes';
import { Icon } from './icon';

export function LanguageMenu({ place }: { place: string }) {
  const { pack, lang, say } = useReader();
  const choose = (event: MouseEvent & { currentTarget: HTMLAnchorElement }) => {
    remember('waymark.language', event.currentTarget.lang);
    event.currentTarget.hash = location.hash;
  };
  return (
    <details class="languages">
      <summary class="pill">
        <Icon id="language" />
        <span class="hidden">{say('header.language')}: </span>
        {pack.language.name}
      </summary>
      <nav aria-label={say('header.languages')}>
        <ul class="plain">
          {pack.languages.map(({ code, name, dir }) => (
            <li>
              <a
                href={to(code, place)}
                lang={code}
                hreflang={code}
                dir={dir}
                aria-current={code === lang ? 'true' : undefined}
                onClick={choose}
              >
                {name} {code === lang && <Icon id="yes" />}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
