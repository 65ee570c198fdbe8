/** Printing from this browser, for somebody who has no command line: shows it on the page first, then prints it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { useWholePack } from '../packs/use-pack';
import type { Shown } from './view';

type Views = typeof import('./view');

export function FromBrowser() {
  const { say } = useReader();
  const { pack, failed, retry } = useWholePack();
  const [shown, setShown] = useState<Shown>();
  const [views, setViews] = useState<Views | 'failed'>();
  const [prints, setPrints] = useState(true);
  const ready = useRef<HTMLParagraphElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => setPrints(typeof print === 'function'), []);
  const there = shown && pack && views && views !== 'failed';
  useEffect(() => {
    if (there) ready.current?.querySelector('button')?.focus();
  }, [there, shown]);
  const show = (what: Shown) => {
    setShown(what);
    if (views && views !== 'failed') return;
    setViews(undefined);
    import('./view').then(setViews, () => setViews('failed'));
  };
  const close = () => {
    setShown(undefined);
    first.current?.focus();
  };
  const broken = failed || views === 'failed';
  return (
    <>
      <section class="section only-screen needs-script" aria-labelledby="here-title">
        <h2 id="here-title">{say('paper.here')}</h2>
        <p>{say('paper.hereText')}</p>
        {!prints && <p class="label">{say('paper.noPrint')}</p>}
        <p class="row">
          <button type="button" class="button" ref={first} onClick={() => show('book')}>
            <Icon id="words" /> {say('paper.show')}
          </button>
          <button type="button" class="button" onClick={() => show('sheet')}>
            <Icon id="money" /> {say('paper.showSheet')}
          </button>
        </p>
        <p role="status">{shown && !there && !broken && say('common.loading')}</p>
        {shown && broken && (
          <p class="wrong">
            {say('common.failed')}{' '}
            <button
              type="button"
              class="quiet"
              onClick={() => {
                if (failed) retry();
                show(shown);
              }}
            >
              {say('common.retry')}
            </button>
          </p>
        )}
        {there && (
          <p class="row" ref={ready}>
            {prints && (
              <button type="button" class="button" onClick={() => print()}>
                <Icon id="print" /> {say('paper.print')}
              </button>
            )}
            <button type="button" class="quiet" onClick={close}>
              <Icon id="close" /> {say('paper.hide')}
            </button>
          </p>
        )}
      </section>
      {there && <views.View pack={pack} shown={shown} />}
    </>
  );
}
