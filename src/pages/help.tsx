import { ContactCard } from '../components/contact-card';
import { PageHead } from '../components/page-head';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';

const groups = ['danger', 'worried', 'support', 'complain'] as const;

/** Whom to call, by what is the matter. */
export function Help() {
  const { pack, say } = useReader();
  const { help } = pack;
  return (
    <>
      <PageHead title={help.title} summary={help.summary} icon="help" lang={help.lang} />
      <div {...borrowed(help.lang)}>
        <Blocks of={help.intro} />
      </div>
      {groups.map((group) => (
        <section class={`help-group help-${group}`} id={group} aria-labelledby={`${group}-title`}>
          <h2 id={`${group}-title`} tabIndex={-1}>
            {say(`help.groups.${group}`)}
          </h2>
          {pack.contacts
            .filter((contact) => contact.group === group)
            .map((contact) => (
              <ContactCard contact={contact} words={help.sections.find(({ id }) => id === contact.id)} />
            ))}
        </section>
      ))}
      <p class="small">{say('help.safe')}</p>
    </>
  );
}
