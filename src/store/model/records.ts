/** What a person writes on this phone: the rows of the database and of a backup. Keys are ids, never words. */
import type { AnswerRow } from './versions';

/** Money in whole pence. */
export type Pence = number;

/** A local day, `YYYY-MM-DD`. */
export type Day = string;

/** A list of the person's own, or a ready-made list in which they changed something. */
export interface MyList {
  /** The id of the ready-made list, or a random one. */
  id: string;
  /** The ready-made list that it is. */
  template?: string;
  /** The name that the person gave it. */
  title?: string;
  /** Milliseconds since 1970. */
  created: number;
  order: number;
  archived?: true;
  hideDone?: true;
  /** When the person last changed it, in milliseconds since 1970: a merge keeps the newer of two. */
  changed?: number;
}

/** An item of the person's own, or a ready-made item that they touched. */
export interface MyItem {
  /** `itemId(list, template)` for a ready-made item, or a random one. */
  id: string;
  list: string;
  /** The ready-made item that it is. */
  template?: string;
  /** The person's words. With `template`: the words as last seen, for the day when that item is ready-made no more. */
  text?: string;
  done?: Day;
  note?: string;
  due?: Day;
  /** Above 0; or 0 for a ready-made item that stands where the template has it. */
  order: number;
  planned?: Pence;
  spent?: Pence;
  /** Taken off the list. The row stays, so that a ready-made item does not come back. */
  removed?: true;
  changed?: number;
}

export interface Happened {
  /** The day on which it was done, or that the date had when it was missed or moved. */
  day: Day;
  what: 'done' | 'missed' | 'moved';
}

/** Something that is to happen on a day. */
export interface MyDate {
  id: string;
  /** The id of its rule in `locales/dates.yaml`. */
  rule?: string;
  variant?: string;
  title?: string;
  day: Day;
  /** `HH:MM`, 24-hour clock. */
  time?: string;
  note?: string;
  /** The item it belongs to. */
  item?: string;
  /** Grows with every change that a calendar has to hear of. */
  sequence: number;
  /** Oldest first. */
  history: Happened[];
  closed?: true;
  /** There is no new day yet after one that came to nothing: on `day` the app asks again. */
  ask?: true;
  /** The calendar file carries the person's own title and note, not the neutral title. */
  openTitle?: true;
  /** The day that the recurrence counts from, where that is not `day`: keeps the 31st through short months. */
  anchor?: Day;
  changed?: number;
}

/** How a promise of the pledge was kept, as the person sees it. */
export interface Check {
  kept: 'kept' | 'partly' | 'not' | 'unsure';
  note?: string;
}

/** A letter that the person is writing, or the pledge as they checked it. */
export interface Say {
  /** The id of its kind; of a letter of a visit see `letterId`: there is one letter of a kind at a time. */
  id: string;
  /** The kind of letter in `locales/letters.yaml`. */
  kind: string;
  /** The visit that it was written on: it is shown with it, and goes with it. Without one it is this phone's own. */
  visit?: string;
  /** By the ids of the promises. */
  checks?: Record<string, Check>;
  /** Whom it goes to: the id of a role or of a contact. */
  to?: string;
  /** What the person wrote, by the ids of the letter's boxes. */
  words?: Record<string, string>;
  /** Milliseconds since 1970. */
  changed: number;
}

/** The id of a letter: one of each kind for the phone itself, and one for each visit. */
export const letterId = (kind: string, visit?: string): string => (visit ? `${visit} ${kind}` : kind);

/** A section as it stood on the screen of a visit. */
export interface SectionShown {
  id: string;
  /** Who gives it: see `Basis`. Not set where it promises nothing. */
  basis?: string;
  /** The day on which it was last checked, where its day of checking was over. */
  due?: Day;
  /** By language, where its words were no checked translation: a draft, behind the English, or English in their place. */
  words?: Record<string, 'draft' | 'behind' | 'english'>;
}

/** One thing that a visit is to talk about, and what came of it. */
export interface VisitStep {
  /** A topic (`housing`), a section (`housing#deposit`) or a promise (`pledge#promise`): never two alike in a visit. */
  ref: string;
  /** Its title as last seen, for the day when it is there no more. */
  title?: string;
  state?: 'understood' | 'later' | 'wants';
  /** What was agreed. */
  action?: string;
  /** Who does it: `young-person`, `worker`, `both`, or words. */
  who?: string;
  by?: Day;
  note?: string;
  /** When it was last shown, in milliseconds since 1970, in which version of the content, and what its sections were. */
  shown?: { at: number; version: string; sections?: SectionShown[] };
  skipped?: true;
  interpreter?: true;
}

/** A visit to a young person, as their worker keeps it. */
export interface Visit {
  id: string;
  /** The kind of visit in `locales/visits.yaml`. */
  kind: string;
  /** What the worker finds it by: initials, or nothing. */
  label?: string;
  /** The first language and the one beside it, by code; twice the same where there is no second one. */
  langs: [string, string];
  /** Milliseconds since 1970. */
  started: number;
  day: Day;
  /** The version of the content that it began with: see `Pack.made`. */
  version: string;
  agenda: VisitStep[];
  /** Which step of the agenda it stands at, from 0; the number of steps where it is at its end. */
  at: number;
  /** Milliseconds since 1970. */
  ended?: number;
  /** How many days after `day` it is deleted. */
  keep: number;
  /** When a summary of it was last copied, shared, printed or saved, in milliseconds since 1970. */
  given?: number;
  changed?: number;
}

/** Everything that a person has on this phone. */
export interface MyData {
  answers: AnswerRow[];
  lists: MyList[];
  items: MyItem[];
  dates: MyDate[];
  says: Say[];
  visits: Visit[];
}

/** The tables, in the order in which they are shown and written. */
export const tables = ['answers', 'lists', 'items', 'dates', 'says', 'visits'] as const;
export type TableName = (typeof tables)[number];

/** How many rows each table has. */
export type Counts = Record<TableName, number>;

/** No rows at all. */
export const nothing = (): MyData => ({
  answers: [],
  lists: [],
  items: [],
  dates: [],
  says: [],
  visits: [],
});

/** How many rows `data` has, table by table. */
export const countsOf = (data: MyData): Counts => ({
  answers: data.answers.length,
  lists: data.lists.length,
  items: data.items.length,
  dates: data.dates.length,
  says: data.says.length,
  visits: data.visits.length,
});

/** The tables to count to a person: what seldom anybody has is named only where there is some. */
export const countedTables = (counts: Counts): TableName[] =>
  tables.filter((table) => counts[table] > 0 || (table !== 'says' && table !== 'visits'));

/** The id of the row for a ready-made item: the same on every phone, so that two backups meet in it. */
export const itemId = (list: string, item: string): string => `${list}.${item}`;
