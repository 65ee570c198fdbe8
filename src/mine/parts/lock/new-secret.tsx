import { useState } from 'preact/hooks';
import { useReader } from '../../../language/reader';
import type { Key } from '../../../language/words';
import { SecretField } from './secret-field';

/** A new passcode or passphrase, typed twice. `as` makes of what is typed what counts of it. */
export function useNewSecret(isGood: (typed: string) => boolean, bad: Key, as: (typed: string) => string) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  return {
    first,
    second,
    setFirst,
    setSecond,
    /** What is wrong with what was typed, or nothing. */
    fault(): Key | undefined {
      if (!isGood(first)) return bad;
      return as(first) === as(second) ? undefined : 'keep.differ';
    },
    clear() {
      setFirst('');
      setSecond('');
    },
  };
}

interface Props {
  secret: ReturnType<typeof useNewSecret>;
  labels: [Key, Key];
  digits?: boolean;
  said: string;
  wrong: Key | undefined;
}

/** The two boxes of a new passcode or passphrase. */
export function NewSecret({ secret, labels: [first, second], digits, said, wrong }: Props) {
  const { say } = useReader();
  const bad = wrong !== undefined;
  return (
    <>
      <SecretField
        label={say(first)}
        value={secret.first}
        set={secret.setFirst}
        digits={digits}
        said={said}
        wrong={bad && wrong !== 'keep.differ'}
      />
      <SecretField
        label={say(second)}
        value={secret.second}
        set={secret.setSecond}
        digits={digits}
        said={said}
        wrong={wrong === 'keep.differ'}
      />
    </>
  );
}
