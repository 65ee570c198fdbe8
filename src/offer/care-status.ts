/** Which of the law's groups of care leavers somebody is in, from questions that anybody can answer. */
import { ageOn, validDay } from './days';

export const careStatuses = ['eligible', 'relevant', 'former-relevant', 'qualifying', 'other'] as const;
export type CareStatus = (typeof careStatuses)[number];

/** The weeks and months that these ask about are facts of the offer, and stand in the words of each question. */
const careQuestions = ['inCareNow', 'longEnough', 'afterSixteen', 'guardian', 'wentHome'] as const;

/**
 * In care now; long enough in care in all since the birthday that the law names; in care at sixteen or later; left
 * care by a special guardianship order; went home for long enough, by plan. Not there: not known.
 */
export type CareFacts = { [question in (typeof careQuestions)[number]]?: boolean | undefined };

type Known = Required<{ [question in keyof CareFacts]: boolean }>;
type Stage = 'child' | 'minor' | 'adult' | 'past';

/** Ages at which the law's groups begin, change and end. */
const ages = { begin: 16, adult: 18, end: 25 };

function stageOf(born: string, today: string): Stage {
  const age = ageOn(born, today);
  if (age < ages.begin) return 'child';
  if (age < ages.adult) return 'minor';
  return age < ages.end ? 'adult' : 'past';
}

function groupOf(known: Known, stage: Stage): CareStatus | undefined {
  if (stage === 'child' || stage === 'past') return 'other';
  const inCare = known.inCareNow && stage === 'minor';
  const atSixteen = known.afterSixteen || inCare;
  const wasEligible = known.longEnough && atSixteen;
  // Still in care for too short a time: the weeks are still counting.
  if (inCare) return wasEligible ? 'eligible' : undefined;
  if (known.wentHome) return 'qualifying';
  // Two of the law's groups fit, and the accounts that the offer cites do not say which one counts.
  if (wasEligible && known.guardian) return undefined;
  if (wasEligible) return stage === 'minor' ? 'relevant' : 'former-relevant';
  return known.guardian || atSixteen ? 'qualifying' : 'other';
}

/** Every way in which what is not known could be. */
function* completions(facts: CareFacts): Generator<Known> {
  for (let bits = 0; bits < 2 ** careQuestions.length; bits++) {
    const known = careQuestions.map((question, i) => [question, Boolean(bits & (1 << i))] as const);
    if (known.every(([question, value]) => (facts[question] ?? value) === value))
      yield Object.fromEntries(known) as Known;
  }
}

/**
 * The group of the law that the answers lead to, on the day `today`; undefined where they leave it open, or where
 * two groups fit. Whoever gives no date of birth is taken to be at an age that the groups are for.
 */
export function careStatus(
  facts: CareFacts,
  born: string | undefined,
  today: string,
): CareStatus | undefined {
  const stages: Stage[] =
    born !== undefined && validDay(born)
      ? [stageOf(born, today)]
      : facts.inCareNow
        ? ['minor']
        : ['minor', 'adult'];
  const groups = new Set<CareStatus | undefined>();
  for (const known of completions(facts)) for (const stage of stages) groups.add(groupOf(known, stage));
  return groups.size === 1 ? [...groups][0] : undefined;
}
