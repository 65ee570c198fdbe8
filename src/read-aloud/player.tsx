import '../styles/read-aloud.css';
import { useEffect, useRef } from 'preact/hooks';
import { useReader } from '../language/reader';
import { useWorded } from '../packs/use-pack';
import { type Reading, read } from './reading';

export interface PlayerProps {
  /** The id of the element that is read. */
  id: string;
  /** The language of its words. */
  lang: string;
  audio?: string | undefined;
  ended: (how: 'ended' | 'failed') => void;
}

/** Reads from the moment it is there until it is taken away; offers to stop, and to go slower or faster. */
export function Player({ id, lang, audio, ended }: PlayerProps) {
  const { say } = useReader();
  const reading = useRef<Reading>(undefined);
  const worded = useWorded('aloud.stop');
  useEffect(() => {
    const root = document.getElementById(id);
    if (root) reading.current = read({ root, lang, audio, ended });
    return () => reading.current?.stop();
  }, []);
  if (!worded) return null;
  return (
    <fieldset class="player" data-busy aria-label={say('aloud.label')}>
      <button type="button" class="button" onClick={() => reading.current?.stop()}>
        {say('aloud.stop')}
      </button>
      <button type="button" class="quiet" onClick={() => reading.current?.pace(-1)}>
        {say('aloud.slower')}
      </button>
      <button type="button" class="quiet" onClick={() => reading.current?.pace(1)}>
        {say('aloud.faster')}
      </button>
    </fieldset>
  );
}
