/** Whom to check with, and a message to the person's own worker, filled in, in the source language with the reader's below. Nothing is sent by the app. */
import { useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import { makeSay } from '../language/words';
import type { Pack } from '../offer/pack';
import { to } from '../routes';
import { useSourcePack } from '../whole-pack';

interface Props {
  /** The pack of the reader's language. */
  pack: Pack;
  /** The sections to ask about, by topic and section id; none asks in general. */
  about: { topic: string; section: string }[];
}

function messageIn(pack: Pack, about: Props['about']): string {
  const say = makeSay(pack.language.code, pack.ui);
  if (about.length === 0) return say('mine.message');
  const titles = about.map(
    ({ topic, section }) => pack.topics[topic]?.sections.find(({ id }) => id === section)?.title ?? section,
  );
  return [say('mine.messageAbout'), ...titles.map((title) => `- ${title}`)].join('\n');
}

export function Ask({ pack, about }: Props) {
  const { lang, say } = useReader();
  const source = useSourcePack();
  const [said, setSaid] = useState('');
  const languages = source && source.language.code !== pack.language.code ? [source, pack] : [pack];
  const messages = languages.map((one) => messageIn(one, about));
  const message = messages.join('\n\n');
  const subject = makeSay((source ?? pack).language.code, (source ?? pack).ui)('mine.subject');
  const body = encodeURIComponent(message);
  const copy = () =>
    navigator.clipboard.writeText(message).then(
      () => setSaid(say('section.copied')),
      () => setSaid(say('common.copyFailed')),
    );
  return (
    <section class="section" id="check" aria-labelledby="check-title">
      <h2 id="check-title" tabIndex={-1}>
        {say('mine.check')}
      </h2>
      {source !== undefined && (
        <>
          <p>{say('mine.checkText')}</p>
          <div class="message">
            {languages.map(({ language }, place) => (
              <p lang={language.code} dir={language.dir}>
                {messages[place]}
              </p>
            ))}
          </div>
          <p class="row">
            <a class="button" href={`sms:?&body=${body}`}>
              <Icon id="text" /> {say('mine.sms')}
            </a>
            <a class="button" href={`mailto:?subject=${encodeURIComponent(subject)}&body=${body}`}>
              <Icon id="mail" /> {say('mine.mail')}
            </a>
            <button type="button" class="quiet" onClick={copy}>
              <Icon id="copy" /> {say('mine.copy')}
            </button>
          </p>
          <p role="status">{said}</p>
          <p class="small">
            {languages.length > 1 && say('mine.messageLanguages')} {say('mine.messageNote')}
          </p>
        </>
      )}
      <p class="row">
        <a class="quiet" href={to(lang, 'who')}>
          <Icon id="people" /> {pack.people.title}
        </a>
        <a class="quiet" href={to(lang, 'help')}>
          <Icon id="help" /> {pack.help.title}
        </a>
      </p>
    </section>
  );
}
