import type { Slot } from '../export/rows';

/** A row that came back, and what is made of it. */
export interface Judged {
  id: string;
  place: string;
  result: 'taken' | 'unchanged' | 'empty' | 'refused';
  /** Why it is refused. */
  why: string[];
  /** The text, as it will be written. */
  own: string;
  /** The words that the same file brought before, where these take their place. */
  instead?: string;
  /** Undefined where no such row was ever sent out. */
  slot: Slot | undefined;
}
