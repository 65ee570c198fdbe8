/** A message to the person's own worker, filled in, in the source language with the reader's below. Nothing is sent by the app. */
import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { plainText } from '../../language/plain-text';
import { useReader } from '../../language/reader';
import { makeSay, type Say } from '../../language/words';
import type { Pack } from '../../offer/pack';
import { useSourcePack } from '../../packs/use-pack';

interface Props {
  /** The whole pack of the reader's language. */
  pack: Pack;
  /** What stands above it, once there is a message. */
  lead: string;
  /** The message and its subject in the language of a pack. */
  write: (pack: Pack, say: Say) => string;
  subject: (say: Say) => string;
}

const sayOf = ({ language, ui }: Pack) => makeSay(language.code, ui);

export function Message({ pack, lead, write, subject }: Props) {
  const { say } = useReader();
  const source = useSourcePack();
  const [said, setSaid] = useState('');
  if (source === undefined) return null;
  const languages = source && source.language.code !== pack.language.code ? [source, pack] : [pack];
  const messages = languages.map((one) => plainText(write(one, sayOf(one))));
  const message = messages.join('\n\n');
  const body = encodeURIComponent(message);
  const about = encodeURIComponent(plainText(subject(sayOf(source ?? pack))));
  const copy = () =>
    navigator.clipboard.writeText(message).then(
      () => setSaid(say('section.copied')),
      () => setSaid(say('common.copyFailed')),
    );
  return (
    <>
      <p>{lead}</p>
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
        <a class="button" href={`mailto:?subject=${about}&body=${body}`}>
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
  );
}
