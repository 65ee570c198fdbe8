/** Shares one section in the reader's language or another: the phone's own share sheet, or a copied address. */
import { useRef, useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import type { LanguageRef } from '../offer/pack';
import { andAlso, to } from '../routes';
import { Icon } from './icon';

interface Props {
  place: string;
  section: string;
  title: string;
}

export function Share({ place, section, title }: Props) {
  const { pack, lang, and, say } = useReader();
  // A page has many of these menus: the languages are listed in one only once it is opened.
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const menu = useRef<HTMLDetailsElement>(null);
  const share = async (language: LanguageRef) => {
    // Shared in the second language, the two change round.
    const beside = and && (language.code === and ? lang : and);
    const url = new URL(andAlso(to(language.code, place, section), beside), location.origin).href;
    const text = language.code === lang ? title : '';
    if (menu.current) menu.current.open = false;
    try {
      if (navigator.share) await navigator.share({ title: text || pack.council.app, url });
      else {
        await navigator.clipboard.writeText(text ? `${text}\n${url}` : url);
        setSaid(say('section.copied'));
      }
    } catch (error) {
      // Closing the share sheet is no fault.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid(say('common.copyFailed'));
    }
  };
  return (
    <div class="share needs-script">
      <details ref={menu} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="quiet">
          <Icon id="share" /> {say('section.share')}
          <span class="hidden">: {title}</span>
        </summary>
        {open && (
          <ul class="plain">
            {pack.languages.map((language) => (
              <li>
                <button type="button" class="quiet" onClick={() => share(language)}>
                  {say('section.shareIn', { language: language.name })}
                </button>
              </li>
            ))}
          </ul>
        )}
      </details>
      <p role="status" class="said">
        {said}
      </p>
    </div>
  );
}
