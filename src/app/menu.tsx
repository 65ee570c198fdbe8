/** Home, search and help now: one tap away on every page. */

import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { to } from '../routes';

const doors = [
  { place: 'home', icon: 'home' },
  { place: 'search', icon: 'search' },
  { place: 'help', icon: 'help' },
] as const;

export function Menu({ place }: { place: string }) {
  const { lang, say } = useReader();
  return (
    <nav class="menu" aria-label={say('header.menu')}>
      {doors.map((door) => (
        <a
          class={`door door-${door.place}`}
          href={to(lang, door.place)}
          aria-current={door.place === place ? 'page' : undefined}
        >
          <Icon id={door.icon} /> <span>{say(`header.${door.place}`)}</span>
        </a>
      ))}
    </nav>
  );
}
