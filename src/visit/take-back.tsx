import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import type { Undo } from '../mine/parts/use-undo';
import type { VisitsNow } from './use-visits';

interface Props {
  /** The visit that it is from; from all of them where none is named. */
  visit?: string;
  now: VisitsNow;
  offer: (undo: Undo) => void;
}

/** Takes what was put in the lists and dates of this device out of them, in one tap that can be undone. */
export function TakeBack({ visit, now, offer }: Props) {
  const { say } = useReader();
  const take = () => offer({ said: say('device.backDone'), back: now.takeBack(visit) });
  return (
    <button type="button" class="quiet" onClick={take}>
      <Icon id="trash" /> {say('device.back')}
    </button>
  );
}
