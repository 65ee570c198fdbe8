/** Help-now cards, four to a page, to cut out and keep in a wallet; then everyone who helps, on a page of its own. */
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { to } from '../routes';
import { HelpChapter } from './chapters';
import { shortWays } from './contact';
import { Qr } from './qr';
import { Dated } from './state';

const onCard = ['danger', 'worried', 'support'] as const;

function Card({ copy }: { copy: boolean }) {
  const { pack, lang, say } = useReader();
  return (
    <div class="card" aria-hidden={copy ? 'true' : undefined}>
      <p class="card-title" {...borrowed(pack.help.lang)}>
        {pack.help.title}
      </p>
      {onCard.map((group) => {
        const contacts = pack.contacts.filter((one) => one.group === group && shortWays(one).length > 0);
        return (
          contacts.length > 0 && (
            <div class={`card-group help-${group}`}>
              <p class="card-group-title">{say(`help.groups.${group}`)}</p>
              {contacts.map((contact) => {
                const words = pack.help.sections.find(({ id }) => id === contact.id);
                return (
                  <div class="card-line">
                    <span {...borrowed(words?.lang)}>{words?.title ?? contact.id}</span>
                    <span>
                      {shortWays(contact).map((way) => (
                        <bdi dir="ltr">{way}</bdi>
                      ))}
                    </span>
                  </div>
                );
              })}
            </div>
          )
        );
      })}
      <div class="card-foot">
        <Qr to={to(lang, 'help')} />
        <Dated />
      </div>
    </div>
  );
}

export function Cards() {
  const { say } = useReader();
  return (
    <>
      <section class="cards">
        <h1>{say('paper.cards.title')}</h1>
        <p>{say('paper.cards.text')}</p>
        <div class="card-sheet">
          {[false, true, true, true].map((copy) => (
            <Card copy={copy} />
          ))}
        </div>
      </section>
      <HelpChapter />
    </>
  );
}
