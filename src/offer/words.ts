/** The words of a pack: pieces of a sentence, sections, pages of words, and what a reader is told of their translation. */
import type { Card } from './card';

/** A piece of a sentence. A plain string is words; the rest are small tagged arrays so that a pack stays small. */
export type Inline =
  | string
  /** `b`: a value (amount, age, date, number) that keeps its own direction, such as `£3,000`. */
  | ['b', string]
  /** `name`: a value that is the same in every language, such as the name of the council or of a standard. */
  | ['name', string]
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

/** Words in ui.json: a tree of strings. */
export type Words = { [key: string]: string | Words };
