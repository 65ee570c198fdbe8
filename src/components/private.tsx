import type { Key } from '../language/words';
import { Both } from './also';
import { Icon } from './icon';

/** Says where what is written on this page stays. */
export function Private({ words }: { words: Key }) {
  return (
    <Both>
      {({ say }) => (
        <p class="label">
          <Icon id="about" /> {say(words)}
        </p>
      )}
    </Both>
  );
}
