/** The sheet that shows what a hard word means, over the page. The meanings come with the whole pack; without it, the entry opens. */
import { useEffect, useRef } from 'preact/hooks';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { to } from '../routes';
import { useWholePack } from '../whole-pack';
import { Icon } from './icon';
import { Blocks } from './words';

export function Meaning({ id, close }: { id: string; close: () => void }) {
  const { lang, say } = useReader();
  const { pack, failed } = useWholePack();
  const sheet = useRef<HTMLDialogElement>(null);
  const word = pack?.glossary.sections.find((section) => section.id === id);
  useEffect(() => {
    if (word) sheet.current?.showModal();
    else if (pack || failed) location.assign(to(lang, 'words', id));
  }, [word, pack, failed]);
  if (!word) return null;
  return (
    <dialog ref={sheet} class="sheet" aria-labelledby="meaning-title" onClose={close} closedby="any">
      <div class="sheet-body" {...borrowed(word.lang)}>
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
