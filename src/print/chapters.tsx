/** The chapters of the booklet: each topic, the pledge, who is who, hard words, and help. */
import { LookedUp, OlderSays } from '../components/differs';
import { Blocks } from '../components/words';
import { dateInWords } from '../language/dates';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { Section } from '../offer/pack';
import { Chapter } from './chapter';
import { Ways } from './contact';
import { PaperSection } from './section';
import { allDueSince, StateLabel, stateOf } from './state';

export function TopicChapter({ id }: { id: string }) {
  const { pack, say } = useReader();
  const topic = pack.topics[id];
  if (!topic) return null;
  const due = allDueSince(topic, pack.made);
  return (
    <Chapter doc={topic} place={id}>
      {due && <p class="label">{say('notice.duePage', { date: dateInWords(due, pack.language) })}</p>}
      {topic.sections.map((section) => (
        <PaperSection section={section} place={id} sayDue={!due} />
      ))}
    </Chapter>
  );
}

/** A promise, a role or a word: a title, words, and who it is where the council gave a name. */
function ChapterSection({
  section,
  place,
  name,
}: {
  section: Section;
  place: string;
  name?: string | undefined;
}) {
  return (
    <section class="entry" id={`${place}.${section.id}`}>
      <div {...borrowed(section.lang)}>
        <h2>{section.title}</h2>
        {name && (
          <p class="name">
            <bdi>{name}</bdi>
          </p>
        )}
        <Blocks of={section.body} />
      </div>
      <StateLabel state={stateOf(section)} />
    </section>
  );
}

export function PledgeChapter() {
  const { pledge } = useReader().pack;
  return (
    <Chapter doc={pledge} place="pledge">
      <div class="entries counted">
        {pledge.sections.map((section) => (
          <ChapterSection section={section} place="pledge" />
        ))}
      </div>
    </Chapter>
  );
}

export function PeopleChapter() {
  const { people, persons } = useReader().pack;
  return (
    <Chapter doc={people} place="who">
      <div class="entries columns">
        {people.sections.map((section) => (
          <ChapterSection section={section} place="who" name={persons[section.id]?.name} />
        ))}
      </div>
    </Chapter>
  );
}

export function WordsChapter() {
  const { glossary } = useReader().pack;
  return (
    <Chapter doc={glossary} place="words">
      <div class="entries columns">
        {glossary.sections.map((section) => (
          <ChapterSection section={section} place="words" />
        ))}
      </div>
    </Chapter>
  );
}

const groups = ['danger', 'worried', 'support', 'complain'] as const;

export function HelpChapter() {
  const { pack, say } = useReader();
  return (
    <Chapter doc={pack.help} place="help">
      {groups.map((group) => (
        <section class={`part help-${group}`} id={`help.${group}`}>
          <h2>{say(`help.groups.${group}`)}</h2>
          <div class="contacts">
            {pack.contacts
              .filter((contact) => contact.group === group)
              .map((contact) => {
                const words = pack.help.sections.find(({ id }) => id === contact.id);
                return (
                  <div class="contact" id={`help.${contact.id}`}>
                    <div {...borrowed(words?.lang)}>
                      <h3>{words?.title ?? contact.id}</h3>
                      <Blocks of={words?.body ?? []} />
                    </div>
                    <StateLabel state={words && stateOf(words)} />
                    <OlderSays of={contact.differs} contact />
                    <Ways contact={contact} />
                  </div>
                );
              })}
          </div>
        </section>
      ))}
      <p class="small">{say('help.safe')}</p>
      <LookedUp contacts={pack.contacts} />
    </Chapter>
  );
}
