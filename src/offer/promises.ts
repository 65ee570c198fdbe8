/** The promises of an offer, each with its rule. */
import type { Rule } from './entitled';
import type { Pack, Section } from './pack';

export interface Promised {
  /** The topic's id. */
  topic: string;
  section: Section;
  rule: Rule;
}

/** All that the offer promises, in the order of the home page and then of each topic: sections with basis `info` promise nothing. */
export function promises(pack: Pack): Promised[] {
  return pack.topicList.flatMap(({ id }) =>
    (pack.topics[id]?.sections ?? []).flatMap((section) =>
      section.card && section.card.basis !== 'info' ? [{ topic: id, section, rule: section.card }] : [],
    ),
  );
}
