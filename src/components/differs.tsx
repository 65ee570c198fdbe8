import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { lookedUp } from '../offer/looked-up';
import type { Contact, Differs } from '../offer/pack';

/**
 * One line about the older paper, where a newer page of the council says something else; nothing where they agree.
 * A page gets only its own words along: Help has no words of cards.
 */
export function OlderSays({ of, contact = false }: { of: Differs | undefined; contact?: boolean }) {
  const { pack, say } = useReader();
  if (!of) return null;
  const { old, seen } = of;
  return (
    <p class="small">
      {say(contact ? 'help.differs' : 'card.differs', {
        new: of.new,
        old,
        seen: dateInWords(seen, pack.language),
      })}
    </p>
  );
}

/** When the numbers of these contacts were last looked up; nothing where none says so. */
export function LookedUp({ contacts }: { contacts: readonly Contact[] }) {
  const { pack, say } = useReader();
  const days = lookedUp(contacts);
  if (!days) return null;
  const inWords = (day: string) => dateInWords(day, pack.language);
  return <p class="small">{say('help.checked', { from: inWords(days.from), to: inWords(days.to) })}</p>;
}
