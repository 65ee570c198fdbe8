/** The sheet that shows what a hard word means, over the page. The meanings come with the whole pack; without it, the entry opens. */
import { useEffect, useRef } from 'preact/hooks';
import { Twice } from '../components/both-languages';
import { Icon } from '../components/icon';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { Pack, Section } from '../offer/pack';
import { useWholePack } from '../packs/use-pack';
import { to } from '../routes';

const entryOf = (pack: Pack | undefined, id: string) =>
  pack?.glossary.sections.find((section) => section.id === id);

export function Meaning({ id, close }: { id: string; close: () => void }) {
  const reader = useReader();
  const { lang, say } = reader;
  const { pack, failed } = useWholePack();
  const sheet = useRef<HTMLDialogElement>(null);
  const word = entryOf(pack, id);
  useEffect(() => {
    if (word) sheet.current?.showModal();
    else if (pack || failed) location.assign(to(lang, 'words', id));
  }, [word, pack, failed]);
  if (!word) return null;
  return (
    <dialog ref={sheet} class="sheet" aria-labelledby="meaning-title" onClose={close} closedby="any">
      <div class="sheet-body">
        <Twice find={(of) => entryOf(of === reader.pack ? pack : of, id)}>
          {(entry) => <Explained entry={entry} />}
        </Twice>
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

function Explained({ entry }: { entry: Section }) {
  const { side } = useReader();
  return (
    <div {...borrowed(entry.lang)}>
      <h2 id={`meaning-title${side}`}>{entry.title}</h2>
      <Blocks of={entry.body} />
    </div>
  );
}
