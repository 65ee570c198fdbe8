import { useMemo } from 'preact/hooks';
import { Icon } from '../components/icon';
import { useAttempt } from '../components/use-attempt';
import { useReader } from '../language/reader';
import { giveFile } from '../mine/give-file';
import type { Visit } from '../mine/records';
import type { Pack } from '../offer/pack';
import { type For, summaryLines } from './summary';

interface Props {
  visit: Visit;
  /** The whole pack of the language that it is written in. */
  pack: Pack;
  whom: For;
  print: () => void;
}

/** One summary, and what this device can do with it. */
export function SummaryText({ visit, pack, whom, print }: Props) {
  const { say } = useReader();
  const { said, attempt } = useAttempt(say('visit.end.failed'));
  const lines = useMemo(() => summaryLines(visit, pack, whom), [visit, pack, whom]);
  const text = lines.join('\n');
  const { code, dir } = pack.language;
  /** The name says nothing of the young person: others may see it. */
  const name = `visit-${visit.day}-${whom === 'record' ? 'record' : code}.txt`;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    return say('section.copied');
  };
  const share = async () => {
    await navigator.share({ text });
    return '';
  };
  const save = async () => {
    const given = await giveFile(name, 'text/plain', `${text}\n`);
    return given === 'given' ? say('visit.end.saved', { name }) : '';
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
          <button type="button" class="quiet" onClick={print}>
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
