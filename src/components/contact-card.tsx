import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { Contact, Section } from '../offer/pack';
import { OlderSays } from './differs';
import { Icon } from './icon';
import type { IconId } from './icons';
import { State } from './state';
import { Blocks } from './words';

const ways: {
  way: 'phone' | 'text' | 'email' | 'web';
  key: 'call' | 'text' | 'email' | 'web';
  icon: IconId;
}[] = [
  { way: 'phone', key: 'call', icon: 'call' },
  { way: 'text', key: 'text', icon: 'text' },
  { way: 'email', key: 'email', icon: 'mail' },
  { way: 'web', key: 'web', icon: 'web' },
];

function address(way: (typeof ways)[number]['way'], value: string): string {
  if (way === 'phone') return `tel:${value.replaceAll(' ', '')}`;
  if (way === 'text') return `sms:${value.replaceAll(' ', '')}`;
  return way === 'email' ? `mailto:${value}` : value;
}

/** One contact: what it is for, and a button for each way to reach it. */
export function ContactCard({ contact, words }: { contact: Contact; words: Section | undefined }) {
  const { pack, say, side } = useReader();
  const { hours } = contact;
  return (
    <div class="contact" id={`${contact.id}${side}`}>
      <div {...borrowed(words?.lang)}>
        <h3 tabIndex={-1}>{words?.title ?? contact.id}</h3>
        <Blocks of={words?.body ?? []} />
      </div>
      {words && !pack.help.lang && <State of={words} place="help" />}
      <OlderSays of={contact.differs} contact />
      {hours && (
        <p class="hours">
          <Icon id="clock" /> {say(`help.hours.${hours.days}`, { from: hours.from, to: hours.to })}
        </p>
      )}
      <p class="row">
        {ways.map(({ way, key, icon }) => {
          const value = contact[way];
          return (
            value && (
              <a class="button" href={address(way, value)} rel={way === 'web' ? 'noreferrer' : undefined}>
                <Icon id={icon} />{' '}
                <span>{say(`help.${key}`, { value: value.replace(/^https?:\/\/(www\.)?/, '') })}</span>
              </a>
            )
          );
        })}
      </p>
    </div>
  );
}
