import { dateInWords } from '../language/dates';
import { plainText } from '../language/plain-text';
import type { Say } from '../language/words';
import type { Pack } from '../offer/pack';
import type { Visit } from '../store/model/records';

/** A visit as a line: its label, what kind, and which day. */
export function visitName(visit: Visit, pack: Pack, say: Say): string {
  const kind = pack.visits.find(({ id }) => id === visit.kind)?.title ?? visit.kind;
  const name = say('visit.onDay', { kind, date: dateInWords(visit.day, pack.language) });
  // Without the marks of its own inside: where nothing stands outside them, a browser takes what is isolated for left to right.
  return visit.label ? say('visit.named', { label: visit.label, visit: plainText(name) }) : name;
}
