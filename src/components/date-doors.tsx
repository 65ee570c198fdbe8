import { isTakenOver } from '../device/hydrated';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { DateRule, Pack } from '../offer/pack';
import { useWholePack } from '../packs/use-pack';
import { to } from '../routes';
import { Icon } from './icon';

const rulesOf = (pack: Pack | undefined, topic: string) =>
  pack?.dateRules.filter((rule) => rule.topic === topic) ?? [];

/** The dates that belong to a topic, as doors to them; nothing where there are none. */
export function DateDoors({ topic }: { topic: string }) {
  const { pack } = useReader();
  const rules = rulesOf(pack, topic);
  if (rules.length > 0) return <Doors rules={rules} />;
  // The pack of the offer, which later pages are drawn from, leaves them out; the page that was sent has its own.
  return isTakenOver() ? <LaterDoors topic={topic} /> : null;
}

function LaterDoors({ topic }: { topic: string }) {
  const rules = rulesOf(useWholePack().pack, topic);
  return rules.length > 0 ? <Doors rules={rules} /> : null;
}

function Doors({ rules }: { rules: DateRule[] }) {
  const { pack, lang } = useReader();
  return (
    <nav class="contents" aria-labelledby="dates-title">
      <h2 id="dates-title" {...borrowed(pack.datesPage.lang)}>
        {pack.datesPage.title}
      </h2>
      <ul>
        {rules.map(({ id, title, lang: words }) => (
          <li>
            <a href={to(lang, 'dates', id)} {...borrowed(words)}>
              <Icon id="calendar" /> {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
