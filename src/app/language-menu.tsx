/** The same page in every language, by the languages' own names: real links, so it works without script. */
import { useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { Named } from '../components/named';
import { remember } from '../device/local-storage';
import { percentInWords } from '../language/percent';
import { useReader } from '../language/reader';
import { andAlso, to } from '../routes';

type Tap = MouseEvent & { currentTarget: HTMLAnchorElement };

/** The reader stays at the section that is open. */
const keepPlace = ({ currentTarget }: Tap) => {
  currentTarget.hash = location.hash;
};

export function LanguageMenu({ place }: { place: string }) {
  const { pack, lang, say } = useReader();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const choose = (event: Tap) => {
    remember('waymark.language', event.currentTarget.lang);
    keepPlace(event);
  };
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details class="languages" ref={menu} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="pill">
        <Icon id="language" />
        <span class="hidden">
          <Named>{say('header.language')}</Named>{' '}
        </span>
        <span translate={false}>{pack.language.name}</span>
      </summary>
      <nav aria-label={say('header.languages')}>
        <ul class="plain">
          {pack.languages.map(({ code, name, dir, checked }) => (
            <li>
              <a
                href={to(code, place)}
                lang={code}
                hreflang={code}
                dir={dir}
                aria-current={code === lang ? 'true' : undefined}
                onClick={choose}
              >
                <span translate={false}>{name}</span> {code === lang && <Icon id="yes" />}
                {checked !== undefined && checked < 100 && (
                  <span class="small" lang={lang} dir={pack.language.dir}>
                    {say('header.checked', { percent: percentInWords(checked, pack.language) })}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
        {open && <SecondMenu place={place} close={close} />}
      </nav>
    </details>
  );
}

/** Which language to show beside, and the way back to one. Listed only once the menu is opened: it needs the script. */
function SecondMenu({ place, close }: { place: string; close: () => void }) {
  const { pack, lang, and, say } = useReader();
  const others = pack.languages.filter(({ code }) => code !== lang);
  if (others.length === 0) return null;
  const show = (event: Tap) => {
    keepPlace(event);
    close();
  };
  return (
    <>
      <p class="languages-second" id="second-language">
        {say('header.beside')}
      </p>
      <ul class="plain" aria-labelledby="second-language">
        {others.map(({ code, name, dir }) => (
          <li>
            <a
              href={andAlso(to(lang, place), code)}
              lang={code}
              dir={dir}
              aria-current={code === and ? 'true' : undefined}
              onClick={show}
            >
              <span translate={false}>{name}</span> {code === and && <Icon id="yes" />}
            </a>
          </li>
        ))}
        {and && (
          <li>
            <a href={to(lang, place)} data-alone onClick={show}>
              {say('header.alone')} <Icon id="close" />
            </a>
          </li>
        )}
      </ul>
    </>
  );
}
