import type { Faults } from '../content/problems';
import type { OfferFile } from '../content/schema';
import type { CouncilFile } from '../content/schema-council';
import type { LettersFile } from '../content/schema-mine';
import type { Read } from '../content/yaml/yaml';
import { checkKnown, checkTwins } from './names';
import { checkPlace } from './places';

type Kind = LettersFile['kinds'][number];

/** The id of the words that are what the letter is about: every kind has them. */
export const subject = 'subject';

/** The items that the words of a kind need, and where each stands in the kind. */
export const itemsOfLetter = ({ says, boxes = [] }: Kind): { id: string; at: (string | number)[] }[] => [
  { id: subject, at: [] },
  ...says.map((id, nth) => ({ id, at: ['says', nth] })),
  ...boxes.map((id, nth) => ({ id, at: ['boxes', nth] })),
];

/** Holds letters.yaml against offer.yaml and council.yaml: nothing twice, and every place, role and contact is there. */
export function checkLetters(
  read: Read<LettersFile>,
  offer: OfferFile,
  council: CouncilFile,
  faults: Faults,
) {
  const { file, lineOf, value } = read;
  const receivers = [...council.people, ...council.contacts].map(({ id }) => id);
  checkTwins(value.kinds, ['kinds'], 'a kind of letter', read, faults);
  value.kinds.forEach((kind, index) => {
    const at = ['kinds', index];
    checkPlace(kind, at, read, offer, faults);
    kind.to.forEach((id, nth) => {
      const where = 'among the people and contacts of council.yaml';
      checkKnown('role-unknown', id, receivers, where, read, [...at, 'to', nth], faults);
    });
    const seen = new Set<string>();
    for (const { id, at: place } of itemsOfLetter(kind)) {
      if (seen.has(id)) {
        const message = `${id} is already the id of a sentence, a box or the subject of ${kind.id}. Choose another id.`;
        faults.error('duplicate-id', file, lineOf([...at, ...place]), message);
      }
      seen.add(id);
    }
  });
}
