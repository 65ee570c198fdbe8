import { useReader } from '../language/reader';
import type { Contact } from '../offer/pack';

const ways = [
  ['phone', 'call'],
  ['text', 'text'],
  ['email', 'email'],
  ['web', 'web'],
] as const;

/** A web address as people say it: without its scheme. */
const spoken = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '');

/** The ways to a contact that fit on a card: its numbers, or where it has none its email or web address. */
export function shortWays({ phone, text, email, web }: Contact): string[] {
  const numbers = [phone, text].flatMap((number) => number || []);
  if (numbers.length > 0) return numbers;
  return [email ?? (web && spoken(web))].flatMap((way) => way || []);
}

/** How to reach a contact, each way on its own line, and when. */
export function Ways({ contact }: { contact: Contact }) {
  const { say } = useReader();
  const { hours } = contact;
  return (
    <ul class="ways">
      {ways.map(([way, key]) => {
        const value = contact[way];
        return value && <li>{say(`help.${key}`, { value: spoken(value) })}</li>;
      })}
      {hours && <li class="hours">{say(`help.hours.${hours.days}`, { from: hours.from, to: hours.to })}</li>}
    </ul>
  );
}
