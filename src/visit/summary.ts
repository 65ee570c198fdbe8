/** A visit as lines of plain text: for the case record, and for the young person. No clock: the same visit gives the same lines. */
import { dateInWords } from '../language/dates';
import { phoneDay } from '../language/phone-day';
import { makeSay, type Say } from '../language/words';
import type { Visit, VisitStep } from '../mine/records';
import type { Pack } from '../offer/pack';
import { isShown, placeOfRef, titleOf, wordsOf } from './visit';

/** `record`: for the worker's file, with label and notes. `person`: for the young person. */
export type For = 'record' | 'person';

const known = ['young-person', 'worker', 'both'] as const;

/** The lines of the summary in the language of `pack`, which is a whole pack. What was typed stays as it was typed. */
export function summaryLines(visit: Visit, pack: Pack, whom: For): string[] {
  const say = makeSay(pack.language.code, pack.ui);
  const date = (day: string) => dateInWords(day, pack.language);
  const talked = visit.agenda.filter(isShown);
  const left = visit.agenda.filter((step) => !isShown(step));
  const kind = pack.visits.find(({ id }) => id === visit.kind)?.title ?? visit.kind;
  const record = whom === 'record';
  const throughout = talked.length > 0 && talked.every(({ interpreter }) => interpreter);
  const lines = [
    say(`visit.sum.title.${whom}`),
    say('visit.sum.kind', { kind }),
    say('visit.sum.day', { date: date(visit.day) }),
    ...(record && visit.label ? [say('visit.sum.label', { label: visit.label })] : []),
    say('visit.sum.languages', { languages: languagesOf(visit, pack) }),
    ...(throughout ? [say('visit.sum.interpreter')] : []),
    '',
  ];
  if (talked.length === 0) lines.push(say('visit.sum.empty'));
  else {
    lines.push(say('visit.sum.talked'));
    talked.forEach((step, nth) => {
      lines.push(...stepLines(step, nth + 1, pack, say, whom));
      if (step.interpreter && !throughout) lines.push(say('visit.sum.interpreter'));
    });
  }
  if (left.length > 0) {
    lines.push('', say('visit.sum.left'));
    for (const step of left) lines.push(`– ${nameOf(step, pack, say)}`);
  }
  lines.push('', say('visit.sum.content', { date: date(visit.version) }));
  const versions = [...new Set(talked.map(({ shown }) => shown?.version ?? ''))];
  if (versions.some((version) => version !== pack.made) || visit.version !== pack.made)
    lines.push(say('visit.sum.older', { date: date(pack.made) }));
  return lines.map((line) => tidy(line, pack.language.dir));
}

function stepLines(step: VisitStep, number: number, pack: Pack, say: Say, whom: For): string[] {
  const { state, action, who, by, note, shown } = step;
  const date = (day: string) => dateInWords(day, pack.language);
  const whose = known.find((one) => one === who);
  return [
    `${number}. ${nameOf(step, pack, say)}`,
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

function stateLine(state: NonNullable<VisitStep['state']>, whom: For, say: Say): string {
  if (state !== 'wants') return say(`visit.sum.state.${state}`);
  return say(whom === 'record' ? 'visit.sum.state.wantsRecord' : 'visit.sum.state.wantsPerson');
}

/** What a step was about, and where it stands in the offer. */
function nameOf(step: VisitStep, pack: Pack, say: Say): string {
  const words = wordsOf(step, pack);
  if (titleOf(step.ref, pack) === undefined) return say('visit.sum.gone', { words });
  const { place, section } = placeOfRef(step.ref);
  const where = place === 'pledge' ? pack.pledge.title : pack.topics[place]?.title;
  return section && where ? say('visit.sum.in', { words, topic: where }) : words;
}

const languagesOf = ({ langs }: Visit, pack: Pack): string =>
  [...new Set(langs)]
    .map((code) => pack.languages.find((one) => one.code === code)?.name ?? code)
    .join(' + ');

const otherWay = { ltr: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/, rtl: /[^\u2066-\u2069]/ };

/** What keeps a value in its own direction is needed only where two directions meet: elsewhere it would be odd signs in a file. */
const tidy = (line: string, dir: 'ltr' | 'rtl') =>
  otherWay[dir].test(line) ? line : line.replace(/[\u2066-\u2069]/g, '');
