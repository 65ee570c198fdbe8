import { didYouMean, type Faults, listed } from '../content/problems';
import type { OfferFile, QuestionsFile } from '../content/schema';
import type { Path } from '../content/yaml/issue';
import type { Read } from '../content/yaml/yaml';

/** Questions whose rule has a field of its own, and that field. */
const elsewhere: Record<string, string> = { born: 'ages', immigration: 'immigration' };

/** Rules under `when` that can never hold, that nobody can answer, or that say a thing twice. */
export function checkRules(offer: Read<OfferFile>, questions: Read<QuestionsFile>, faults: Faults) {
  const known = new Map(questions.value.questions.map(({ id, options = [] }) => [id, options]));
  offer.value.topics.forEach((topic, t) => {
    topic.entitlements.forEach((entitlement, e) => {
      const { id, ages, when = {} } = entitlement;
      const at = ['topics', t, 'entitlements', e];
      checkCondition(id, when, [...at, 'when'], offer, known, faults);
      if (!ages?.earlier) return;
      const place = [...at, 'ages', 'earlier'];
      checkCondition(id, ages.earlier.unless, [...place, 'unless'], offer, known, faults);
      const { from = 0, until = 0 } = ages;
      if (ages.earlier.until > from && ages.earlier.until < until) return;
      const message = `The earlier end of ${id} must lie between its two ages. Write one after from and before until.`;
      faults.error('ages-turned-round', offer.file, offer.lineOf(place), message);
    });
  });
}

function checkCondition(
  id: string,
  condition: Record<string, string[]>,
  at: Path,
  { file, lineOf }: Read<OfferFile>,
  known: ReadonlyMap<string, readonly string[]>,
  faults: Faults,
) {
  for (const [question, needs] of Object.entries(condition)) {
    const path = [...at, question];
    const error = (kind: string, message: string, place: Path = path) =>
      faults.error(kind, file, lineOf(place), message);
    const options = known.get(question);
    const field = elsewhere[question];
    if (field) {
      error('rule-overlap', `The rule of ${id} on ${question} belongs under ${field}. Write it there alone.`);
    } else if (!options) {
      const ids = [...known.keys()].filter((one) => !elsewhere[one]);
      const help = `${didYouMean(question, ids)} Write ${listed(ids, 'or')}.`;
      error('question-unknown', `There is no question ${question} in questions.yaml.${help}`);
    } else if (needs.length === 0) {
      error(
        'rule-never',
        `Nobody can have ${id}: ${question} names no answer. Name one, or take the line out.`,
      );
    } else {
      needs.forEach((need, index) => {
        const place = [...path, index];
        const help = `${didYouMean(need, options)} Write ${listed(options, 'or')}.`;
        if (!options.includes(need))
          error('option-unknown', `The question ${question} has no option ${need}.${help}`, place);
        else if (needs.indexOf(need) !== index)
          error('rule-overlap', `${need} is twice in the rule of ${id}. Keep one of the two.`, place);
      });
      if (options.every((option) => needs.includes(option))) {
        const message = `The rule of ${id} names every answer to ${question}, so it limits nobody. Take the line out.`;
        faults.warn('rule-no-limit', file, lineOf(path), message);
      }
    }
  }
}
