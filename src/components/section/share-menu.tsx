import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isClosedSheet } from '../../device/share-closed';
import { useReader } from '../../language/reader';
import type { LanguageRef } from '../../offer/pack';
import { Icon } from '../icon';

/** What is given to the phone's own share sheet; `copied` is what is copied where there is none. */
export interface Shared extends ShareData {
  copied: string;
}

interface Props {
  label: ComponentChildren;
  /** What is shared in a language, or what to say where that cannot be. */
  make: (language: LanguageRef) => Shared | string | Promise<Shared | string>;
  /** What stands above the languages. */
  children?: ComponentChildren;
}

/** Shares something in the reader's language or another: by the phone's own share sheet, or copied. */
export function ShareMenu({ label, make, children }: Props) {
  const { pack, say } = useReader();
  // A page may have many of these menus: the languages are listed in one only once it is opened.
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const menu = useRef<HTMLDetailsElement>(null);
  const share = async (language: LanguageRef) => {
    setSaid('');
    const made = make(language);
    // A phone that is asked later than the tap may refuse.
    const shared = made instanceof Promise ? await made : made;
    if (typeof shared === 'string') return setSaid(shared);
    const { copied, ...data } = shared;
    if (menu.current) menu.current.open = false;
    // The button that had the focus is folded away.
    menu.current?.querySelector('summary')?.focus();
    try {
      if (navigator.share) return await navigator.share(data);
      await navigator.clipboard.writeText(copied);
      setSaid(say('section.copied'));
    } catch (error) {
      // Closing the share sheet is no fault.
      if (!isClosedSheet(error)) setSaid(say('common.copyFailed'));
    }
  };
  return (
    <div class="share needs-script">
      <details ref={menu} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="quiet">
          <Icon id="share" /> {label}
        </summary>
        {open && (
          <>
            {children}
            <ul class="plain">
              {pack.languages.map((language) => (
                <li>
                  <button type="button" class="quiet" onClick={() => share(language)}>
                    {say('section.shareIn', { language: language.name })}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
      <p role="status" class="said">
        {said}
      </p>
    </div>
  );
}
