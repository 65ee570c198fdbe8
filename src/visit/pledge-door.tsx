import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import type { VisitStep } from '../store/model/records';
import { placeOfRef } from './visit';

interface Props {
  steps: readonly VisitStep[];
  open: (kind: string) => void;
}

/** The way to the pledge as a check of this visit, where one of the steps is a promise. */
export function PledgeDoor({ steps, open }: Props) {
  const { pack, say } = useReader();
  const kind = pack.letters.find(({ pledge }) => pledge);
  if (!kind || !steps.some(({ ref }) => placeOfRef(ref).place === 'pledge')) return null;
  return (
    <p class="no-print">
      <button type="button" class="quiet" onClick={() => open(kind.id)}>
        <Icon id="mine" /> {say('pledge.check')}
      </button>
    </p>
  );
}
