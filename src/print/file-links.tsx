/** The PDFs of the reader's language, where `npm run print` made them; nothing where it did not. */
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import type { Say } from '../language/words';
import { fileAddress, filesAddress, type PaperFile, readPaperFiles } from './files';

/** What each file is called in words, the paper it is for, and whether it is to be folded. */
const titles: Record<string, (say: Say) => string> = {
  'booklet-a4': (say) => say('paper.file.booklet-a4', { paper: 'A4' }),
  'booklet-a5': (say) => say('paper.file.booklet-a5'),
  entitlements: (say) => say('paper.file.entitlements'),
  pledge: (say) => say('paper.file.pledge', { paper: 'A4' }),
  'pledge-a3': (say) => say('paper.file.pledge-a3', { paper: 'A3' }),
  who: (say) => say('paper.file.who'),
  help: (say) => say('paper.file.help'),
};

/** Bytes as people read them: `86 kB`, `1.3 MB`. */
function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** The files of a language, from the site. Throws where the site cannot be asked. */
async function askForFiles(lang: string): Promise<PaperFile[]> {
  const answer = await fetch(filesAddress, { cache: 'no-cache' });
  if (!answer.ok) return [];
  // A host that answers what is missing with a page of its own gives no list.
  const list: unknown = await answer.json().catch(() => undefined);
  return readPaperFiles(list)?.[lang] ?? [];
}

export function FileLinks() {
  const { lang, say } = useReader();
  const [files, setFiles] = useState<PaperFile[] | 'offline'>([]);
  useEffect(() => {
    let wanted = true;
    const ask = () =>
      askForFiles(lang).then(
        (found) => wanted && setFiles(found),
        () => wanted && setFiles('offline'),
      );
    void ask();
    addEventListener('online', ask);
    return () => {
      wanted = false;
      removeEventListener('online', ask);
    };
  }, [lang]);
  if (files === 'offline') return <p class="label">{say('paper.offline')}</p>;
  const known = files.filter(({ name }) => titles[name]);
  if (known.length === 0) return null;
  return (
    <section class="section" aria-labelledby="files-title">
      <h2 id="files-title">{say('paper.files')}</h2>
      <p>{say('paper.filesText')}</p>
      <ul class="plain paper-files">
        {known.map(({ name, pages, bytes }) => (
          <li>
            <a href={fileAddress(lang, name)} type="application/pdf">
              <Icon id="download" /> {titles[name]?.(say)}
            </a>
            <p class="small">
              {say('paper.facts', { pages, size: sizeInWords(bytes) })}
              {name === 'booklet-a5' && ` ${say('paper.fold', { paper: 'A4' })}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
