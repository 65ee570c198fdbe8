/**
 * A pack is one language's whole offer as plain data: what the browser shows, with every token already filled in.
 * `src/build/compile.ts` makes packs from `locales/`; pages read them; `slice.ts` cuts out what one page needs.
 */

import type { Question, QuestionId } from './answers';

/** A piece of a sentence. A plain string is words; the rest are small tagged arrays so that a pack stays small. */
export type Inline =
  | string
  /** `b`: a value (amount, age, date, number) that keeps its own direction, such as `£3,000`. */
  | ['b', string]
  /** `tel`, `mail`, `web`: a value that can be tapped: the address, and how it is shown. */
  | ['tel' | 'mail' | 'web', string, string]
  /** `w`: a hard word: its id in the glossary, and the words it is shown as. */
  | ['w', string, Inline[]]
  /** `to`: a link inside the app: page or topic id, section id or '', and the words. */
  | ['to', string, string, Inline[]]
  /** `out`: a link to another site: address, and the words. */
  | ['out', string, Inline[]]
  | ['strong', Inline[]]
  | ['em', Inline[]];

export type Block = ['p', Inline[]] | ['ul', Inline[][]] | ['ol', Inline[][]];

/** Who gives it: the law, the council's own extra, another body, or words that promise nothing (`info`). */
export type Basis = 'law' | 'extra' | 'other' | 'info';

/** How immigration status matters: not at all, not said in the offer, it depends (not said how), or only these groups. */
export type ImmigrationEffect = 'none' | 'ask' | 'depends' | StatusId[];

export const statusIds = [
  'british-irish',
  'settled',
  'refugee',
  'limited',
  'waiting',
  'refused',
  'eu',
] as const;
export type StatusId = (typeof statusIds)[number];

/** Money as it is shown: `money` is already `£3,000`; `per` is a key of `card.per` in ui.json. */
export interface Amount {
  money: string;
  upTo?: boolean;
  per?: string;
}

/** The facts of one entitlement that its card shows. Ages in whole years, dates as `YYYY-MM-DD`. */
export interface Card {
  basis: Basis;
  /** The other body's name, with `basis: other`. Latin letters, never translated. */
  by?: string;
  amounts?: Amount[];
  from?: number;
  until?: number;
  /** The earlier birthday on which it ends for everybody but those with these answers. */
  earlier?: { until: number; unless: Record<QuestionId, string[]> };
  /** Which answers it is for: every question named must have one of its options. */
  when?: Record<QuestionId, string[]>;
  /** The age before which something must be done. */
  deadline?: { years: number; months: number };
  immigration: ImmigrationEffect;
  /** Role ids: anchors on the people page. */
  arranges: string[];
  /** Source ids: anchors on the about page. */
  sources: string[];
  checked: string;
  /** The day from which the page says that the section is due for checking. */
  due: string;
}

/** What a reader is told of a translation: no speaker has checked it, or the English has changed since. */
export type Freshness = 'draft' | 'behind';

/** One section of words: an entitlement, a promise, a role, a word, a contact. */
export interface Section {
  id: string;
  title: string;
  /** Set when these words are not in the pack's language: the code of the language they are in. */
  lang?: string;
  /** Not set where a speaker has checked it, where it is English, and where the whole page says it (`Doc.fresh`). */
  fresh?: Freshness;
  /** The address of a recording of these words, in their language. */
  audio?: string;
  body: Block[];
  /** What is not provided, and why. */
  not?: Block[];
  /** How immigration status affects this, in words. */
  immigration?: Block[];
  /** Where the source is unclear or two statements differ. */
  unclear?: Block[];
  card?: Card;
}

/** A page of words: its title, one sentence about it, opening paragraphs and sections. */
export interface Doc {
  title: string;
  summary: string;
  lang?: string;
  /** Set where every part of the page shares it: it is then said once, at the top. */
  fresh?: Freshness;
  /** What is true of the title, the summary and the opening words, where the page does not share one state. */
  headFresh?: Freshness;
  /** How many parts (the head, each section, each item) a speaker has checked and are up to date, and of how many. */
  checked?: [number, number];
  intro: Block[];
  sections: Section[];
}

export interface Topic extends Doc {
  id: string;
  /** The name of its picture in Lucide. */
  icon: string;
}

/** A topic as a door to it: what the home page and menus show. */
export interface TopicRef {
  id: string;
  title: string;
  summary: string;
  lang?: string;
  /** The name of its picture in Lucide. */
  icon: string;
}

export interface LanguageRef {
  code: string;
  /** The language's name in the language itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** How much of it a speaker has checked and is up to date: whole percent, rounded down. Not set for English. */
  checked?: number;
}

export interface Language extends LanguageRef {
  english: string;
  /** `checked`: a speaker has checked every word, and nothing in English has changed since. */
  state: 'source' | 'draft' | 'checked';
  months: string[];
  /** How a date reads: `{day}`, `{month}`, `{year}` in the language's order. */
  date: string;
}

export interface Hours {
  days: 'weekdays' | 'every-day';
  /** `HH:MM`, 24-hour clock. */
  from: string;
  to: string;
}

export interface Contact {
  id: string;
  group: 'danger' | 'worried' | 'support' | 'complain';
  phone?: string;
  text?: string;
  email?: string;
  web?: string;
  hours?: Hours;
}

export interface Source {
  id: string;
  title: string;
  /** A shorter title for cards. */
  short?: string;
  publisher: string;
  kind: 'council' | 'law' | 'other';
  /** `YYYY-MM-DD`, or '' where the source has no date. */
  date: string;
  address?: string;
  /** True where only part of the document was read. */
  part?: boolean;
}

/** Promise ids and the topics that keep them. */
export interface PledgeRef {
  id: string;
  topic: string;
  section?: string;
}

export interface Person {
  id: string;
  name?: string;
  photo?: string;
}

export interface Council {
  name: string;
  app: string;
  /** The address the site is served from, without a slash at the end. */
  site: string;
  exit: string;
}

/** Words in ui.json: a tree of strings. */
export type Words = { [key: string]: string | Words };

export interface Pack {
  language: Language;
  /** The listed languages, for the language menu. */
  languages: LanguageRef[];
  council: Council;
  /** The day the pack was made. */
  made: string;
  ui: Words;
  topicList: TopicRef[];
  topics: Record<string, Topic>;
  pledge: Doc;
  pledgeList: PledgeRef[];
  people: Doc;
  persons: Record<string, Person>;
  help: Doc;
  contacts: Contact[];
  glossary: Doc;
  about: Doc;
  sources: Source[];
  /** What a person may say about themselves, in the order of the page. */
  questions: Question[];
  /** Everyday words that lead to a place, by `topic#section`, topic or page id, or `lists/` and a list's id. */
  search: Record<string, string>;
  /** The words above the lists and above the dates. Their sections are in `lists` and `dateRules`. */
  listsPage: Doc;
  datesPage: Doc;
  lists: ListTemplate[];
  dateRules: DateRule[];
  /** The words above the visits. Their kinds are in `visits`. */
  visitsPage: Doc;
  visits: VisitKind[];
  /** After how many days a visit is deleted, unless its worker chose otherwise. */
  visitKeep: number;
  /** The words above the letters. Their kinds are in `letters`. */
  lettersPage: Doc;
  letters: LetterKind[];
  /** Where the rest of `lists`, `dateRules`, `visits`, `letters` and `ui` is, as an `OwnPack`. Not there in a pack that has it all. */
  own?: string;
}

/** What only the person's own pages show: it stands beside the pack, so that reading the offer does not fetch it. */
export type OwnPack = Pick<Pack, 'lists' | 'dateRules' | 'visits' | 'letters' | 'ui'>;

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
  budget?: { pence: number; upTo?: true };
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

/** What the person gives, and which day follows from it: as `propose` in src/mine/recur.ts takes it. */
export type RuleDays =
  | { kind: 'repeat'; every: Span }
  | { kind: 'repeat'; steps: Step[] }
  | { kind: 'yearly' }
  | { kind: 'after'; after: Span }
  | { kind: 'age'; at: number | Span }
  | { kind: 'expiry' | 'once' };

/** Which day a repeating rule asks for: when it last was, or when it began. */
export type AskedDay = 'last' | 'start';

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
  /** The rhythm is the app's own: nobody promised it. */
  own?: true;
  /** How long before the day the app reminds. */
  leads: Span[];
}
