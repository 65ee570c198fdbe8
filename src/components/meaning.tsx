/** The sheet that shows what a hard word means, over the page, until it is closed. */
import { useEffect, useRef } from 'preact/hooks';
import { useReader } from '../language/reader';
import { to } from '../routes';
import { Icon } from './icon';
import { Blocks } from './words';

export function Meaning({ id, close }: { id: string; close: () => void }) {
  const { pack, lang, say } = useReader();
  const sheet = useRef<HTMLDialogElement>(null);
  const word = pack.glossary.sections.find((section) => section.id === id);
  useEffect(() => {
    if (word) sheet.current?.showModal();
    else location.assign(to(lang, 'words', id));
  }, [id]);
  if (!word) return null;
  const closeOutside = (event: MouseEvent) => event.target === sheet.current && sheet.current?.close();
  return (
    <dialog ref={sheet} class="sheet" aria-labelledby="meaning-title" onClose={close} onClick={closeOutside}>
      <div class="sheet-body" lang={word.lang} dir={word.lang && 'ltr'}>
        <h2 id="meaning-title">{word.title}</h2>
        <Blocks of={word.body} />
        <p class="row">
          <button type="button" class="button" onClick={() => sheet.current?.close()}>
            <Icon id="close" /> {say('common.close')}
          </button>
          <a class="quiet" href={to(lang, 'words', id)} onClick={() => sheet.current?.close()}>
            {say('section.allWords')}
          </a>
        </p>
      </div>
    </dialog>
  );
}
