import { useReader } from '../../language/reader';
import type { StoreError } from '../../store/model/store-error';

interface Props {
  /** Whether what was saved has been read. */
  ready: boolean;
  store: { failed?: StoreError; locked: boolean };
}

/** Says that what was saved is being read, so that nothing untrue stands there meanwhile; silent once it is, or cannot be. */
export function Opening({ ready, store }: Props) {
  const { say } = useReader();
  return (
    <p class="needs-script opening" role="status">
      {!ready && !store.failed && !store.locked && say('common.loading')}
    </p>
  );
}
