/** Reads a section aloud, where this phone has a voice of its own for the language or the section is recorded. */
import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useReader } from '../../language/reader';
import type { Section } from '../../offer/pack';
import type { PlayerProps } from '../../read-aloud/player';
import { onVoices, voiceFor } from '../../read-aloud/voices';
import { Icon } from '../icon';

interface Props {
  section: Pick<Section, 'title' | 'lang' | 'audio'>;
  /** The id of the element that is read. */
  id: string;
}

export function Listen({ section: { title, lang, audio }, id }: Props) {
  const { pack, say } = useReader();
  const own = pack.language.code;
  const spoken = lang ?? own;
  const [can, setCan] = useState(false);
  const [reading, setReading] = useState(false);
  const [failed, setFailed] = useState(false);
  const [Player, setPlayer] = useState<FunctionComponent<PlayerProps>>();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const look = () => setCan(Boolean(audio ?? voiceFor(spoken)));
    look();
    return onVoices(look);
  }, [spoken, audio]);
  if (!can) return null;
  const start = async () => {
    setFailed(false);
    try {
      const { Player } = await import('../../read-aloud/player');
      setPlayer(() => Player);
      setReading(true);
    } catch {
      setFailed(true);
    }
  };
  const ended = (how: 'ended' | 'failed') => {
    // The buttons go away: who was on one of them is not left nowhere.
    if (document.activeElement?.closest('.player')) button.current?.focus();
    setReading(false);
    setFailed(how === 'failed');
  };
  const label = say(reading ? 'section.listenStop' : 'section.listen');
  return (
    <>
      <button
        ref={button}
        type="button"
        class="listen"
        lang={lang && own}
        title={label}
        onClick={reading ? () => setReading(false) : start}
      >
        <Icon id={reading ? 'stop' : 'listen'} />
        <span class="hidden">
          {label}: {title}
        </span>
      </button>
      {reading && Player && <Player id={id} lang={spoken} audio={audio} ended={ended} />}
      {failed && (
        <p class="said" role="status">
          {say('section.listenFailed')}
        </p>
      )}
    </>
  );
}
