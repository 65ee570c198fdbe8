/** A list as plain text, to send or to paste, in whichever language its words are given. */
import { plainText } from '../../language/plain-text';
import type { Day, Pence } from '../../store/model/records';

/** One line of a list, its words in the chosen language. */
interface SharedItem {
  text: string;
  done?: Day;
  due?: Day;
  note?: string;
  planned?: Pence;
  spent?: Pence;
}

interface SharedList {
  title: string;
  items: readonly SharedItem[];
}

/** The words around a list in the chosen language. `date` writes a day, `money` pence; the rest put them in a phrase. */
interface ShareWords {
  done: (date: string) => string;
  due: (date: string) => string;
  planned?: (money: string) => string;
  spent?: (money: string) => string;
  date: (day: Day) => string;
  money?: (pence: Pence) => string;
}

/** What of a list to send: notes and money are the person's own, and stay at home unless they say so. */
export interface ShareChoice {
  notes?: boolean;
  money?: boolean;
}

/** Spaces at which no line breaks stay: French has them before a colon. */
const oneLine = (text: string) => text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();

function line(item: SharedItem, words: ShareWords, choice: ShareChoice): string[] {
  const details: string[] = [];
  if (item.done) details.push(words.done(words.date(item.done)));
  else if (item.due) details.push(words.due(words.date(item.due)));
  if (choice.money && words.money) {
    if (item.planned !== undefined && words.planned) details.push(words.planned(words.money(item.planned)));
    if (item.spent !== undefined && words.spent) details.push(words.spent(words.money(item.spent)));
  }
  const said = details.length > 0 ? ` (${details.join(' · ')})` : '';
  const notes = choice.notes && item.note ? item.note.split(/\r?\n/).map(oneLine).filter(Boolean) : [];
  return [`${item.done ? '☑' : '☐'} ${oneLine(item.text)}${said}`, ...notes.map((note) => `   ${note}`)];
}

/** The list as text: its title, then one line an item, ticked or not, in the order given. Ends without a line break, without signs that nobody sees. */
export function shareText(list: SharedList, words: ShareWords, choice: ShareChoice = {}): string {
  const lines = [oneLine(list.title), '', ...list.items.flatMap((item) => line(item, words, choice))];
  return plainText(lines.join('\n').trimEnd());
}
