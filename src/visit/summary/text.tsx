import { useMemo } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { useAttempt } from '../../components/use-attempt';
import { giveFile } from '../../device/give-file';
import { useReader } from '../../language/reader';
import type { Pack } from '../../offer/pack';
import type { Say, Visit } from '../../store/model/records';
import { type For, summaryLines } from './summary';
import { versionOf } from './version';

interface Props {
  visit: Visit;
  letters: readonly Say[];
  /** The whole pack of the language that it is written in. */
  pack: Pack;
  whom: For;
  print: () => void;
  /** Told when it left this page: copied, shared, printed or saved. */
  given: () => void;
}

/** One summary, and what this device can do with it. */
export function SummaryText({ visit, letters, pack, whom, print, given }: Props) {
  const { say, sourceAddress } = useReader();
  const { said, attempt } = useAttempt(say('visit.end.failed'));
  const version = versionOf(pack.made, sourceAddress);
  const lines = useMemo(
    () => summaryLines({ visit, letters, version }, pack, whom),
    [visit, letters, version, pack, whom],
  );
  const text = lines.join('\n');
  const { code, dir } = pack.language;
  /** The name says nothing of the young person: others may see it. */
  const name = `visit-${visit.day}-${whom === 'record' ? 'record' : code}.txt`;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    given();
    return say('section.copied');
  };
  const share = async () => {
    await navigator.share({ text });
    given();
    return '';
  };
  const save = async () => {
    if ((await giveFile(name, 'text/plain', `${text}\n`)) === 'stopped') return '';
    given();
    return say('visit.end.saved', { name });
  };
  return (
    <>
      <div class="summary-lines" lang={code} dir={dir}>
        {lines.map((line) => (line ? <p dir="auto">{line}</p> : <hr />))}
      </div>
      <p class="row no-print">
        <button type="button" class="button" onClick={() => attempt(copy)}>
          <Icon id="copy" /> {say('visit.end.copy')}
        </button>
        {typeof navigator.share === 'function' && (
          <button type="button" class="quiet" onClick={() => attempt(share)}>
            <Icon id="share" /> {say('visit.end.share')}
          </button>
        )}
        {typeof globalThis.print === 'function' && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              print();
              given();
            }}
          >
            <Icon id="print" /> {say('visit.end.print')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => attempt(save)}>
          <Icon id="download" /> {say('visit.end.save')}
        </button>
      </p>
      <p role="status" class="small no-print">
        {said}
      </p>
    </>
  );
}
