import { Twice } from '../../components/both-languages';
import { ContactCard } from '../../components/contact-card';
import { LookedUp } from '../../components/differs';
import { DocHead } from '../../components/doc-head';
import { Icon } from '../../components/icon';
import { useReader } from '../../language/reader';
import { to } from '../../routes';

const groups = ['danger', 'worried', 'support', 'complain'] as const;

/** Whom to call, by what is the matter. */
export default function Help() {
  const { pack, lang, say } = useReader();
  return (
    <>
      <DocHead of={({ help }) => help} icon="help" />
      {groups.map((group) => (
        <section class={`help-group help-${group}`} id={group} aria-labelledby={`${group}-title`}>
          <Twice find={() => group}>{(group) => <GroupHead group={group} />}</Twice>
          {pack.contacts
            .filter((contact) => contact.group === group)
            .map((contact) => (
              <Twice find={({ help }) => ({ words: help.sections.find(({ id }) => id === contact.id) })}>
                {({ words }) => <ContactCard contact={contact} words={words} />}
              </Twice>
            ))}
          {group === 'complain' && (
            <p>
              <a class="quiet" href={to(lang, 'say')}>
                <Icon id="text" /> {say('help.letter')}
              </a>
            </p>
          )}
        </section>
      ))}
      <Twice find={() => true}>{() => <Safe />}</Twice>
    </>
  );
}

function GroupHead({ group }: { group: (typeof groups)[number] }) {
  const { say, side } = useReader();
  return (
    <h2 id={`${group}-title${side}`} tabIndex={-1}>
      {say(`help.groups.${group}`)}
    </h2>
  );
}

function Safe() {
  const { pack, say } = useReader();
  return (
    <>
      <p class="small">{say('help.safe')}</p>
      <LookedUp contacts={pack.contacts} />
    </>
  );
}
