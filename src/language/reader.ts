/** What every piece of the screen may ask: the reader's language, the words, the offer and today's date. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Pack } from '../offer/pack';
import type { Say } from './words';

export interface Reader {
  pack: Pack;
  lang: string;
  say: Say;
  /** `YYYY-MM-DD`: the day the page was made until the script runs, then the phone's own day. */
  today: string;
  /** Where the whole pack of this language is. */
  packAddress: string;
  /** Where the whole pack of the source language is. */
  sourceAddress: string;
  /** What the offer says for the answers on this phone, by section id; empty where nobody answered. */
  badges: Record<string, { kind: string; text: string }>;
  /** Opens the meaning of a hard word in place. */
  openWord: (id: string) => void;
}

export const ReaderContext = createContext<Reader>(undefined as unknown as Reader);

/** The reader of the screen that is shown. */
export const useReader = (): Reader => useContext(ReaderContext);
