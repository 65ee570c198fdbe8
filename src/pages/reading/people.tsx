import { EachTwice } from '../../components/both-languages';
import { DocHead } from '../../components/doc-head';
import { Icon } from '../../components/icon';
import { State } from '../../components/state';
import { Blocks } from '../../components/words';
import { useReader } from '../../language/reader';
import { borrowed } from '../../language/source';
import type { Section } from '../../offer/pack';

/** Who is who: what each role does, with a name and a photo where the council added them. */
export default function People() {
  return (
    <>
      <DocHead of={({ people }) => people} icon="people" />
      <EachTwice of={({ people }) => people.sections}>{(role) => <Role role={role} />}</EachTwice>
    </>
  );
}

function Role({ role }: { role: Section }) {
  const { pack, say, side } = useReader();
  const { name, photo } = pack.persons[role.id] ?? {};
  return (
    <section class="role" id={`${role.id}${side}`}>
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
        <div {...borrowed(role.lang)}>
          <h2 tabIndex={-1}>{role.title}</h2>
          {name && (
            <p>
              <bdi translate={false}>{name}</bdi>
            </p>
          )}
          <Blocks of={role.body} />
        </div>
        {!pack.people.lang && <State of={role} place="who" />}
      </div>
    </section>
  );
}
