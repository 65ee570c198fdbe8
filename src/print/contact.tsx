import { useReader } from '../language/reader';
import type { Contact } from '../offer/pack';

const ways = [
  ['phone', 'call'],
  ['text', 'text'],
  ['email', 'email'],
  ['web', 'web'],
] as const;

/** How to reach a contact, each way on its own line, and when. */
export function Ways({ contact }: { contact: Contact }) {
  const { say } = useReader();
  const { hours } = contact;
  return (
    <ul class="ways">
      {ways.map(([way, key]) => {
        const value = contact[way];
        return value && <li>{say(`help.${key}`, { value: value.replace(/^https?:\/\/(www\.)?/, '') })}</li>;
      })}
      {hours && <li class="hours">{say(`help.hours.${hours.days}`, { from: hours.from, to: hours.to })}</li>}
    </ul>
  );
}
