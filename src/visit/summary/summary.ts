/** A visit as lines of plain text: for the case record, and for the young person. No clock: the same visit gives the same lines. */

import { phoneDay } from '../../device/phone-day';
import { dateInWords } from '../../language/dates';
import { plainText } from '../../language/plain-text';
import { makeSay, type Say as Words } from '../../language/words';
import type { Pack } from '../../offer/pack';
import type { Say, Visit, VisitStep } from '../../store/model/records';
import { isNoted, isOnlySeen, placeOfRef, titleOf, wordsOf } from '../visit';
import { letterLines } from './letters';
import { draftsThroughout, shownLines } from './shown';

/** `record`: for the worker's file, with label and notes. `person`: for the young person. */
export type For = 'record' | 'person';

interface Summed {
  visit: Visit;
  /** The letters that belong to it. */
  letters: readonly Say[];
  /** The version of the app and its words on this device. */
  version: string;
}

const known = ['young-person', 'worker', 'both'] as const;

/**
 * The lines of the summary in the language of `pack`, which is a whole pack, an empty one between two parts of it. What
 * was typed stays as it was typed, but for signs that nobody sees.
 */
export function summaryLines({ visit, letters, version }: Summed, pack: Pack, whom: For): string[] {
  const say = makeSay(pack.language.code, pack.ui);
  const date = (day: string) => dateInWords(day, pack.language);
  const talked = visit.agenda.filter(isNoted);
  const seen = visit.agenda.filter(isOnlySeen);
  const left = visit.agenda.filter((step) => !isNoted(step) && !isOnlySeen(step));
  const kind = pack.visits.find(({ id }) => id === visit.kind)?.title ?? visit.kind;
  const record = whom === 'record';
  const throughout = talked.length > 0 && talked.every(({ interpreter }) => interpreter);
  const drafts = draftsThroughout([...talked, ...seen]);
  const nameIn = (code: string) => pack.languages.find((one) => one.code === code)?.name ?? code;
  const about = (step: VisitStep) => shownLines(step, pack, say, { record, drafts });
  const lines = [
    say(`visit.sum.title.${whom}`),
    say('visit.sum.kind', { kind }),
    say('visit.sum.day', { date: date(visit.day) }),
    ...(record && visit.label ? [say('visit.sum.label', { label: visit.label })] : []),
    say('visit.sum.languages', { languages: [...new Set(visit.langs)].map(nameIn).join(' + ') }),
    ...drafts.map((code) => say('visit.sum.words.draft', { language: nameIn(code) })),
    ...(throughout ? [say('visit.sum.interpreter')] : []),
    '',
  ];
  if (talked.length === 0 && seen.length === 0) lines.push(say('visit.sum.empty'));
  if (talked.length > 0) lines.push(say('visit.sum.talked'));
  talked.forEach((step, nth) => {
    lines.push('', `${nth + 1}. ${nameOf(step, pack, say)}`, ...about(step));
    lines.push(...stepLines(step, pack, say, whom));
    if (step.interpreter && !throughout) lines.push(say('visit.sum.interpreter'));
  });
  if (seen.length > 0) lines.push(...(talked.length > 0 ? [''] : []), say('visit.sum.seen'));
  for (const step of seen) lines.push('', `– ${nameOf(step, pack, say)}`, ...about(step));
  if (left.length > 0) {
    lines.push('', say('visit.sum.left'));
    for (const step of left) lines.push(`– ${nameOf(step, pack, say)}`);
  }
  for (const letter of letters) lines.push(...letterLines(letter, pack, say));
  lines.push('', say('visit.sum.content', { date: date(visit.version) }));
  const versions = [...new Set([...talked, ...seen].map(({ shown }) => shown?.version ?? pack.made))];
  if (versions.some((one) => one !== pack.made) || visit.version !== pack.made)
    lines.push(say('visit.sum.older', { date: date(pack.made) }));
  lines.push(say('visit.sum.version', { version }));
  return lines.map(plainText);
}

/** What came of a step. */
function stepLines(step: VisitStep, pack: Pack, say: Words, whom: For): string[] {
  const { state, action, who, by, note, shown } = step;
  const date = (day: string) => dateInWords(day, pack.language);
  const whose = known.find((one) => one === who);
  return [
    ...(whom === 'record' && shown
      ? [say('visit.sum.shown', { date: date(phoneDay(new Date(shown.at))), version: date(shown.version) })]
      : []),
    ...(state ? [stateLine(state, whom, say)] : []),
    ...(action ? [say('visit.sum.agreed', { action })] : []),
    ...(who ? [say('visit.sum.who', { who: whose ? say(`visit.sum.${whom}.${whose}`) : who })] : []),
    ...(by ? [say('visit.sum.by', { date: date(by) })] : []),
    ...(note && whom === 'record' ? [say('visit.sum.note', { note })] : []),
  ];
}

function stateLine(state: NonNullable<VisitStep['state']>, whom: For, say: Words): string {
  if (state !== 'wants') return say(`visit.sum.state.${state}`);
  return say(whom === 'record' ? 'visit.sum.state.wantsRecord' : 'visit.sum.state.wantsPerson');
}

/** What a step was about, and where it stands in the offer. */
function nameOf(step: VisitStep, pack: Pack, say: Words): string {
  const words = wordsOf(step, pack);
  if (titleOf(step.ref, pack) === undefined) return say('visit.sum.gone', { words });
  const { place, section } = placeOfRef(step.ref);
  const where = place === 'pledge' ? pack.pledge.title : pack.topics[place]?.title;
  return section && where ? say('visit.sum.in', { words, topic: where }) : words;
}
