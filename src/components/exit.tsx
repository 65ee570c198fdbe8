/**
 * "Exit this page", after GOV.UK's pattern: a real link; with script it covers the screen at once, works with Shift
 * three times, and stays hidden when somebody comes back.
 */
import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../language/reader';
import { Icon } from './icon';

const pressesNeeded = 3;
const pressesWithin = 5000;

/** Covers the page first, then leaves it; with no signal the cover is all there is to see. */
function leave(address: string): void {
  document.documentElement.dataset.exited = '';
  document.title = '\u00a0';
  try {
    sessionStorage.setItem('waymark.exited', 'yes');
  } catch {
    // Storage is blocked: the page is covered all the same.
  }
  if (navigator.onLine) location.replace(address);
}

export function Exit() {
  const { pack, say } = useReader();
  const { exit } = pack.council;
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    let presses: number[] = [];
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Shift' || event.repeat) {
        presses = [];
        return;
      }
      presses = [...presses.filter((at) => event.timeStamp - at < pressesWithin), event.timeStamp];
      if (presses.length >= pressesNeeded) leave(exit);
    };
    const watch = new MutationObserver(() => setHidden('exited' in document.documentElement.dataset));
    watch.observe(document.documentElement, { attributeFilter: ['data-exited'] });
    setHidden('exited' in document.documentElement.dataset);
    addEventListener('keyup', onKey);
    return () => {
      watch.disconnect();
      removeEventListener('keyup', onKey);
    };
  }, [exit]);
  if (hidden) return <Reopen />;
  return (
    <a
      class="pill exit"
      href={exit}
      rel="nofollow noreferrer"
      title={say('exit.hint')}
      onClick={(event) => {
        event.preventDefault();
        leave(exit);
      }}
    >
      <Icon id="exit" class="flip" />
      <span class="exit-long">{say('exit.button')}</span>
      <span class="exit-short" aria-hidden="true">
        {say('exit.short')}
      </span>
    </a>
  );
}

/** On the covered page: nothing but a way back in for the person whose phone it is. */
function Reopen() {
  const { say } = useReader();
  const reopen = () => {
    try {
      sessionStorage.removeItem('waymark.exited');
    } catch {
      // Storage is blocked: nothing was kept.
    }
    delete document.documentElement.dataset.exited;
    location.reload();
  };
  return (
    <p class="closed">
      {say('exit.closed')}
      <button type="button" class="quiet" onClick={reopen}>
        {say('exit.open')}
      </button>
    </p>
  );
}
