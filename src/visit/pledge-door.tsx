import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import type { VisitStep } from '../mine/records';
import { to } from '../routes';
import { placeOfRef } from './visit';

/** The way to the pledge as a check, where one of the steps is a promise. */
export function PledgeDoor({ steps }: { steps: readonly VisitStep[] }) {
  const { lang, say } = useReader();
  if (!steps.some(({ ref }) => placeOfRef(ref).place === 'pledge')) return null;
  return (
    <p class="no-print">
      <a class="quiet" href={to(lang, 'say', 'pledge')}>
        <Icon id="mine" /> {say('pledge.check')}
      </a>
    </p>
  );
}
