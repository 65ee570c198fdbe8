/** What the person's own pages show of a pack: ready-made lists, rules for dates, kinds of visits and letters. */
import type { Block, Freshness, Inline } from './words';

/** A kind of visit, with what it talks about: topics, sections (`housing#deposit`) and promises (`pledge#understood`). */
export interface VisitKind {
  id: string;
  title: string;
  lang?: string;
  fresh?: Freshness;
  /** The name of its picture in Lucide. */
  icon: string;
  body: Block[];
  /** What the agenda begins with. */
  propose: string[];
  /** What else fits. */
  offer: string[];
}

/** A kind of letter: its sentences, and what a person may add in their own words. */
export interface LetterKind {
  id: string;
  title: string;
  /** Set when the words are not in the pack's language: all of them are then borrowed. */
  lang?: string;
  fresh?: Freshness;
  /** The name of its picture in Lucide. */
  icon: string;
  /** In it every promise of the pledge is checked. */
  pledge?: true;
  /** What the person asks for. */
  topic: string;
  section: string;
  /** What it is, for the person. */
  body: Block[];
  /** Ids of roles and contacts, the usual one first. */
  to: string[];
  subject: string;
  says: string[];
  boxes: { id: string; label: string }[];
}

/** A section of a topic. */
export interface SectionRef {
  topic: string;
  section: string;
}

export interface ListItem {
  id: string;
  words: Inline[];
  /** Set when the words are not in the pack's language. */
  lang?: string;
  /** The promise that it belongs to. */
  entitlement?: SectionRef;
}

/** A ready-made list. What a person does with it is kept by the ids alone. */
export interface ListTemplate {
  id: string;
  title: string;
  lang?: string;
  /** Behind where one of its items is, else draft where one is: said on its own page. */
  fresh?: Freshness;
  /** The name of its picture in Lucide. */
  icon: string;
  topic: string;
  section?: string;
  body: Block[];
  /** The money that its plan is held against, in whole pence. `upTo`: the most that can be paid. */
  budget?: { pence: number };
  /** The order of the items is the answer. */
  ordered?: true;
  items: ListItem[];
}

/** A stretch of time. Years and months are counted first, then weeks and days. */
export interface Span {
  years?: number;
  months?: number;
  weeks?: number;
  days?: number;
}

/** A beat of a rhythm, and how many times it comes before the next beat; without `times` it never ends. */
export interface Step {
  after: Span;
  times?: number;
}

/** What the person gives, and which day follows from it: as `propose` in src/store/model/recurrence.ts takes it. */
export type RuleDays =
  | { kind: 'repeat'; every: Span }
  | { kind: 'repeat'; steps: Step[] }
  | { kind: 'yearly' }
  | { kind: 'after'; after: Span }
  | { kind: 'age'; at: number | Span }
  | { kind: 'expiry' | 'once' };

/** Which day a repeating rule asks for: when it last was, or when it began. */
type AskedDay = 'last' | 'start';

/** One of several rhythms of a rule. */
export interface RuleVariant {
  id: string;
  words: Inline[];
  lang?: string;
  from: AskedDay;
  days: RuleDays;
  entitlement?: SectionRef;
  /** Source ids: anchors on the about page. */
  sources?: string[];
}

/** A rule that proposes a date. The person sets it and changes it. */
export interface DateRule {
  id: string;
  title: string;
  lang?: string;
  /** Behind where one of its rhythms is, else draft where one is. */
  fresh?: Freshness;
  /** The title of its calendar entry: gives nothing away. */
  neutral: string;
  /** The name of its picture in Lucide. */
  icon: string;
  topic: string;
  section?: string;
  entitlement?: SectionRef;
  /** What ends on that birthday. */
  ends?: SectionRef[];
  /** The id of the ready-made list that helps to prepare. */
  list?: string;
  /** What it is. */
  body: Block[];
  /** What to do, and whom to tell, if it did not happen. */
  missed: Block[];
  /** Set where the day follows from another one. */
  from?: AskedDay;
  /** With `variants`: the days of the first. */
  days: RuleDays;
  /** The rhythms to choose from, the usual one first. */
  variants?: RuleVariant[];
  /** People meet: it can fail to happen. Else it is only not done, or does not come. */
  meeting?: true;
  /** A lawyer is needed when the day is near or over. */
  urgent?: true;
  /** The rhythm is the app's own: nobody promised it. */
  own?: true;
  /** The age at which what it is about ends: no day from that birthday on is proposed. */
  until?: number;
  /** How long before the day the app reminds. */
  leads: Span[];
}
