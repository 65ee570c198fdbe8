/** Why the offer says what it says, as keys: a page puts words to each, and a table of worked cases can be read beside it. */
import { type Answers, answerTo } from './answers';
import type { Obstacle, Rule, Verdict } from './entitled';

export type Reason =
  /** `everybody`: status is nobody's question here. `open`: the offer is for all care leavers, and names no limit. */
  | 'everybody'
  | 'open'
  /** British and Irish people have no immigration status on which it could turn. */
  | 'citizens'
  /** It is for people with this status. `conditions`: as a rule; the conditions of the leave count too. */
  | 'status'
  | 'conditions'
  | 'until'
  | 'from'
  | 'maybe'
  | 'depends'
  /** The law can limit it: the council looks at it with the person first. `later`: from the birthday that the law names. */
  | 'looked-at'
  | 'looked-at-later'
  | Obstacle['kind'];

/**
 * Why a status opens it. Where citizenship and leave open the same thing, limited leave and status from the EU Settlement Scheme
 * can carry conditions ("no public funds"; for pre-settled status a right to reside): said beside the yes, never left out. Source:
 * the NRPF Network's pages on who can have help with housing and benefits.
 */
function opened({ immigration }: Rule, answers: Answers): Reason {
  const status = answerTo(answers, 'immigration');
  if (immigration === 'none') return 'everybody';
  if (immigration !== 'open' && status === 'british-irish') return 'citizens';
  if (!Array.isArray(immigration) || status === undefined) return 'open';
  const leave = immigration.includes('british-irish') && (status === 'limited' || status === 'eu');
  return leave ? 'conditions' : 'status';
}

/** The reasons of a verdict, the first one first. `answers` must be those that it was made from. */
export function reasons(verdict: Verdict, rule: Rule, answers: Answers): Reason[] {
  const later: Reason[] =
    rule.ifRefused && answerTo(answers, 'immigration') === 'refused' ? ['looked-at-later'] : [];
  switch (verdict.kind) {
    case 'yes':
      return [opened(rule, answers), ...later];
    case 'until':
      return [opened(rule, answers), 'until', ...later];
    case 'from':
      return ['from', ...later];
    case 'maybe':
      return ['maybe'];
    case 'ask':
      return ['depends'];
    case 'looked-at':
      return ['looked-at'];
    case 'not-now':
      return verdict.why.map(({ kind }) => kind);
    case 'not-for':
      return [];
  }
}
