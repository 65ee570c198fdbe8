import { Icon } from '../components/icon';
import { useReader } from '../language/reader';

/**
 * "Exit this page": a real link. With script it covers the screen at once, works with Shift three times, and stays hidden
 * when somebody comes back: `public/early.js` does that.
 */
export function Exit() {
  const { pack, say } = useReader();
  return (
    <a class="pill exit" href={pack.council.exit} rel="nofollow noreferrer" title={say('exit.hint')}>
      <Icon id="exit" class="flip" />
      <span class="exit-long">{say('exit.button')}</span>
      <span class="exit-short" aria-hidden="true">
        {say('exit.short')}
      </span>
    </a>
  );
}
