/** Loading the page anew because something of it did not come. */
import { useReader } from '../language/reader';

/** Has `public/again.js` ask the network once for what is wrong, and load the page anew; where that did not come, loads it anew. */
export function tryAgain(): void {
  if (dispatchEvent(new Event('waymark-again', { cancelable: true }))) location.reload();
}

export function TryAgain() {
  const { say } = useReader();
  return (
    <button type="button" class="button" onClick={tryAgain}>
      {say('common.retry')}
    </button>
  );
}
