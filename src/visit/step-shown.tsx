import { Beside } from '../bilingual/section-in-both';
import type { Other } from '../bilingual/use-second-pack';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import type { VisitStep } from '../store/model/records';
import { placeOfRef, sectionsOf, titleOf, wordsOf } from './visit';

/** What a step shows, in both languages of the visit. */
export function StepShown({ step, second }: { step: VisitStep; second: Other }) {
  const { pack, say } = useReader();
  const { place, section } = placeOfRef(step.ref);
  const sections = sectionsOf(step.ref, pack);
  return (
    <div class="step-shown">
      {!section && sections && <p class="step-topic">{titleOf(step.ref, pack)}</p>}
      {!sections && (
        <p class="label">
          <Icon id="info" /> {say('visit.itemGone', { words: wordsOf(step, pack) })}
        </p>
      )}
      {second.failed && (
        <p class="wrong" role="alert">
          {say('visit.languageFailed')}{' '}
          <button type="button" class="quiet" onClick={second.retry}>
            {say('common.retry')}
          </button>
        </p>
      )}
      {sections?.map((one) => (
        <Beside key={one.id} section={one} place={place} other={second.other} said={pack.visitsPage.fresh} />
      ))}
    </div>
  );
}
