import { useMemo, useState } from 'preact/hooks';
import { useReader } from '../../language/reader';
import type { Key } from '../../language/words';
import { useWholePack } from '../../packs/use-pack';
import { timeToGuess } from '../../store/lock/guessing';
import { isPasscode } from '../../store/lock/passcode-rule';
import { NewSecret, type useNewSecret } from '../parts/lock/new-secret';
import { proposeWords, wordsOf } from './propose-words';

interface Props {
  secret: ReturnType<typeof useNewSecret>;
  said: string;
  wrong: Key | undefined;
}

/** A new passcode: four words by chance beside digits, and how long a thief would need for what is typed. */
export function NewPasscode({ secret, said, wrong }: Props) {
  const { say } = useReader();
  const [kind, setKind] = useState<'words' | 'digits'>('words');
  const [turn, setTurn] = useState(0);
  const { pack } = useWholePack();
  const words = useMemo(() => (pack ? wordsOf(pack) : []), [pack]);
  const known = useMemo(() => new Set(words), [words]);
  const proposed = useMemo(() => proposeWords(words), [words, turn]);
  const choose = (next: typeof kind) => {
    setKind(next);
    secret.clear();
  };
  return (
    <>
      <fieldset>
        <legend>{say('keep.passcode.kind')}</legend>
        {(['words', 'digits'] as const).map((one) => (
          <label class="choice">
            <input type="radio" name={said} checked={kind === one} onChange={() => choose(one)} />
            {say(`keep.passcode.kinds.${one}`)}
          </label>
        ))}
      </fieldset>
      {kind === 'words' && proposed && (
        <>
          <p class="small">{say('keep.passcode.proposed')}</p>
          <p class="proposed">{proposed}</p>
          <p class="row">
            <button type="button" class="quiet" onClick={() => secret.setFirst(proposed)}>
              {say('keep.passcode.take')}
            </button>
            <button type="button" class="quiet" onClick={() => setTurn(turn + 1)}>
              {say('keep.passcode.other')}
            </button>
          </p>
          <p class="small">{say('keep.passcode.write')}</p>
        </>
      )}
      <NewSecret
        secret={secret}
        labels={['keep.passcode.new', 'keep.passcode.again']}
        digits={kind === 'digits'}
        said={said}
        wrong={wrong}
      />
      <p class="small" role="status">
        {isPasscode(secret.first) && say(`keep.passcode.time.${timeToGuess(secret.first, known)}`)}
      </p>
    </>
  );
}
