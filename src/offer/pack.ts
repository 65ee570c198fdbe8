/**
 * A pack is one language's whole offer as plain data: what the browser shows, with every token already filled in.
 * `src/build/compile/compile.ts` makes packs from `locales/`; pages read them; `slice.ts` cuts out what one page needs.
 * This file is the door to all of its shapes.
 */
import type { Question } from './answers';
import type { Differs } from './card';
import type { DateRule, LetterKind, ListTemplate, VisitKind } from './own';
import type { Doc, Words } from './words';

export * from './card';
export type * from './own';
export type * from './words';

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
  /** How the first day of a month reads, where it is said in another way: `{month}` and `{year}`. */
  first?: string;
  /** How a percentage reads, where it is not `{number}%`. */
  percent?: string;
}

interface Hours {
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
  /** The id of the source of its number and hours. */
  source?: string;
  /** `YYYY-MM-DD`: when they were last known to be right. */
  checked?: string;
  differs?: Differs;
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
interface PledgeRef {
  id: string;
  topic: string;
  section?: string;
}

interface Person {
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
  /** The day on which the whole offer was read again and many answers changed. */
  reread?: string;
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
