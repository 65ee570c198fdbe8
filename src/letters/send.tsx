import { useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { Both } from '../components/second-language';
import { useAttempt } from '../components/use-attempt';
import { giveFile } from '../device/give-file';
import { useReader } from '../language/reader';
import type { Letter } from './letter';
import { letterText } from './letter-text';
import { mailAddress, mailLimit, smsAddress } from './mail';
import { phoneHere } from './phone';
import type { Receiver } from './receiver';

interface Props {
  kind: string;
  letter: Letter;
  to: Receiver;
}

/** What this phone can do with the letter. Nothing is sent: other apps open with it, and the person sends it there. */
export function Send({ kind, letter, to }: Props) {
  const { say } = useReader();
  const [phone] = useState(phoneHere);
  const { said, attempt } = useAttempt(say('say.send.failed'));
  const text = letterText(letter);
  const mail = mailAddress(to.email ?? '', { subject: letter.subject, text }, mailLimit(phone.userAgent));
  /** The name says which letter it is and nothing of the person. */
  const name = `letter-${kind}.txt`;
  const copy = async (done: string) => {
    await navigator.clipboard.writeText(text);
    return done;
  };
  const share = async () => {
    await navigator.share({ title: letter.subject, text });
    return '';
  };
  const save = async () =>
    (await giveFile(name, 'text/plain', `${text}\n`)) === 'given' ? say('say.send.saved', { name }) : '';
  return (
    <section class="section" aria-labelledby="send-title">
      <Both>
        {({ say, side }) => (
          <>
            <h2 id={`send-title${side}`}>{say('say.send.title')}</h2>
            <p>{say('say.send.text')}</p>
          </>
        )}
      </Both>
      {!to.email && <p class="small">{say('say.whom.noAddress')}</p>}
      {!mail.whole && <p class="small">{say('say.send.long')}</p>}
      <p class="row">
        <a
          class="button"
          href={mail.href}
          onClick={() => !mail.whole && void attempt(() => copy(say('say.send.longDone')))}
        >
          <Icon id="mail" /> {say('say.send.mail')}
        </a>
        {phone.sms && (
          <a class="button" href={smsAddress(to.text ?? '', text, phone.ios)}>
            <Icon id="text" /> {say('say.send.sms')}
          </a>
        )}
        {to.phone && (
          <a class="quiet" href={`tel:${to.phone.replaceAll(' ', '')}`}>
            <Icon id="call" /> <span>{say('help.call', { value: to.phone })}</span>
          </a>
        )}
        {to.web && (
          <a class="quiet" href={to.web} rel="noreferrer">
            <Icon id="web" />{' '}
            <span>{say('help.web', { value: to.web.replace(/^https?:\/\/(www\.)?/, '') })}</span>
          </a>
        )}
      </p>
      <p class="row">
        {phone.copy && (
          <button type="button" class="quiet" onClick={() => attempt(() => copy(say('section.copied')))}>
            <Icon id="copy" /> {say('say.send.copy')}
          </button>
        )}
        {phone.share && (
          <button type="button" class="quiet" onClick={() => attempt(share)}>
            <Icon id="share" /> {say('say.send.share')}
          </button>
        )}
        {phone.print && (
          <button type="button" class="quiet" onClick={() => print()}>
            <Icon id="print" /> {say('say.send.print')}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => attempt(save)}>
          <Icon id="download" /> {say('say.send.save')}
        </button>
      </p>
      <p role="status">{said}</p>
      {phone.sms && <p class="small">{say('say.send.smsNote')}</p>}
    </section>
  );
}
