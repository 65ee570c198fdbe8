import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import type { Uncleaned } from '../../device/clear-site';
import { useReader } from '../../language/reader';
import { AskAgain } from '../parts/ask-again';
import { useWork } from '../parts/use-work';
import { WorkState } from '../parts/work-state';

const goes = ['mine', 'passcode', 'pages', 'choices'] as const;
const more = { signal: 'diskSignal', browser: 'diskBrowser' } as const;

/** Removing everything: what goes, asked once more, done and shown. `wiped` is told when nothing is left. */
export function WipeAll({ wiped }: { wiped: () => void }) {
  const { say } = useReader();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const [uncleaned, setUncleaned] = useState<Uncleaned>();
  const place = useRef<HTMLParagraphElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  const work = useWork();
  useEffect(() => {
    if (done) place.current?.focus();
  }, [done]);
  const wipe = () =>
    work.run(async () => {
      const { wipeEverything } = await import('../../store/wipe');
      const { left, uncleaned } = await wipeEverything();
      if (left.length > 0) return 'keep.wipe.left';
      setUncleaned(uncleaned);
      setDone(true);
      wiped();
      return undefined;
    });
  return (
    <section class="section needs-script" id="wipe" aria-labelledby="wipe-title">
      <h2 id="wipe-title" tabIndex={-1}>
        {say('keep.wipe.title')}
      </h2>
      {done ? (
        <>
          <p ref={place} tabIndex={-1} role="status">
            <Icon id="yes" /> {say('keep.wipe.done')}{' '}
            {uncleaned && `${say('keep.wipe.disk')} ${say(`keep.wipe.${more[uncleaned]}`)} `}
            {say('keep.wipe.again')}
          </p>
          <a class="button" href="/">
            {say('keep.wipe.home')}
          </a>
        </>
      ) : (
        <>
          <p>{say('keep.wipe.text')}</p>
          <ul>
            {goes.map((what) => (
              <li>{say(`keep.wipe.goes.${what}`)}</li>
            ))}
          </ul>
          <p>{say('keep.wipe.stays')}</p>
          {asking ? (
            <AskAgain
              yes={
                <>
                  <Icon id="trash" /> {say('keep.wipe.yes')}
                </>
              }
              no={say('keep.wipe.no')}
              danger
              busy={work.busy}
              act={wipe}
              leave={() => setAsking(false)}
              begin={begin}
            >
              {say('keep.wipe.sure')}
            </AskAgain>
          ) : (
            <button type="button" class="quiet" ref={begin} onClick={() => setAsking(true)}>
              <Icon id="trash" /> {say('keep.wipe.begin')}
            </button>
          )}
          <WorkState work={work} />
        </>
      )}
    </section>
  );
}
