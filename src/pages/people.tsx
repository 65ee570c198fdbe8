import { Icon } from '../components/icon';
import { PageHead } from '../components/page-head';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';

/** Who is who: what each role does, with a name and a photo where the council added them. */
export function People() {
  const { pack, say } = useReader();
  const { people } = pack;
  return (
    <>
      <PageHead title={people.title} summary={people.summary} icon="people" lang={people.lang} />
      <div {...borrowed(people.lang)}>
        <Blocks of={people.intro} />
      </div>
      {people.sections.map((role) => {
        const { name, photo } = pack.persons[role.id] ?? {};
        return (
          <section class="role" id={role.id} {...borrowed(role.lang)}>
            {photo ? (
              <img
                class="picture"
                src={`/people/${photo}`}
                alt={say('people.photo', { name: name ?? role.title })}
                loading="lazy"
              />
            ) : (
              <span class="picture">
                <Icon id="person" />
              </span>
            )}
            <div>
              <h2 tabIndex={-1}>{role.title}</h2>
              {name && (
                <p>
                  <bdi>{name}</bdi>
                </p>
              )}
              <Blocks of={role.body} />
            </div>
          </section>
        );
      })}
    </>
  );
}
