/** What every piece of the screen may ask: the reader's language, the words, the offer and today's date. */
import { type ComponentChildren, createContext, type FunctionComponent } from 'preact';
import { useContext } from 'preact/hooks';
import './isolated';
import type { Language, Pack } from '../offer/pack';
import type { Shown } from '../offer/verdicts';
import type { Say } from './words';

export interface Reader {
  pack: Pack;
  /** The language of the addresses: on the second side of a page it is not the language of the pack. */
  lang: string;
  /** What ids end with: '' but on the second side of a page in two languages, where they would stand twice. */
  side: string;
  /** The code of the language that the address asks to be shown beside, or ''. */
  and: string;
  /** That language, once it is here. */
  second?: Second;
  say: Say;
  /** `YYYY-MM-DD`: the day the page was made until the script runs, then the phone's own day. */
  today: string;
  /** Where the whole pack of this language is. */
  packAddress: string;
  /** Where the whole pack of the source language is. */
  sourceAddress: string;
  /** What the offer says for the answers on this phone, by section id; empty where nobody answered. */
  badges: Record<string, Badge>;
  /** Opens the meaning of a hard word in place. */
  openWord: (id: string) => void;
}

export interface Badge {
  kind: Shown['kind'];
  /** The verdict in the words of the reader's language. */
  text: string;
  /** The same in another one. */
  textIn: (say: Say, language: Language) => string;
}

interface Second {
  reader: Reader;
  /** Draws the same part of a page in both languages, side by side. */
  Pair: FunctionComponent<{ reader: Reader; first: ComponentChildren; other: ComponentChildren }>;
}

export const ReaderContext = createContext<Reader>(undefined as unknown as Reader);

/** The reader of the screen that is shown. */
export const useReader = (): Reader => useContext(ReaderContext);
