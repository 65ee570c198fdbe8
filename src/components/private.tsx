import type { Key } from '../language/words';
import { Icon } from './icon';
import { Both } from './second-language';

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
