/** The promises of an offer, each with its rule. */
import type { Rule } from './entitled';
import type { Card, Pack, Section } from './pack';

export interface Promised {
  /** The topic's id. */
  topic: string;
  section: Section;
  rule: Rule;
}

const sectionsWith = (pack: Pack, wanted: (card: Card) => boolean): Promised[] =>
  pack.topicList.flatMap(({ id }) =>
    (pack.topics[id]?.sections ?? []).flatMap((section) =>
      section.card && wanted(section.card) ? [{ topic: id, section, rule: section.card }] : [],
    ),
  );

/**
 * All that the offer promises and that can be had or not, in the order of the home page and then of each topic. Sections with
 * basis `info` promise nothing; a right is everybody's, and has no verdict.
 */
export const promises = (pack: Pack): Promised[] =>
  sectionsWith(pack, ({ basis, right }) => basis !== 'info' && !right);

/** What is everybody's right, whatever their answers, in the same order. */
export const rights = (pack: Pack): Promised[] => sectionsWith(pack, ({ right }) => right === true);
