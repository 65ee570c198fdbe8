/** Verdicts in words: the short badge, and the reason under it. */
import { dateInWords } from '../../language/dates';
import type { Say } from '../../language/words';
import type { Answers } from '../../offer/answers';
import { ageOn, birthday } from '../../offer/days';
import type { Obstacle, Rule } from '../../offer/entitled';
import type { Language } from '../../offer/pack';
import { type Reason, reasons } from '../../offer/reasons';
import type { Shown } from '../../offer/verdicts';

type Dates = Pick<Language, 'months' | 'date'>;

/** `Yes, until 4 May 2031`: short enough for a badge. */
export function verdictInWords(verdict: Shown, say: Say, language: Dates): string {
  const date = 'date' in verdict ? dateInWords(verdict.date, language) : '';
  return say(`mine.verdict.${verdict.kind}`, { date });
}

/** A question as it is asked. */
export const questionInWords = (id: string, say: Say) => say.data(`me.questions.${id}.title`) || id;

/** An option of a question as it is offered. */
export const optionInWords = (id: string, option: string, say: Say) =>
  say.data(`me.questions.${id}.options.${option}`) || option;

/** Which answers to a question it is for. */
export function conditionInWords(question: string, needs: string[], say: Say): string {
  const options = needs.map((option) => optionInWords(question, option, say));
  return say('mine.reason.answer', {
    question: questionInWords(question, say),
    needs: options.join(` ${say('mine.or')} `),
  });
}

function obstacleInWords(obstacle: Obstacle, say: Say, language: Dates): string {
  switch (obstacle.kind) {
    case 'ended':
      return say('mine.reason.ended', { date: dateInWords(obstacle.date, language), age: obstacle.age });
    case 'status': {
      const groups = obstacle.needs.map((id) => say(`card.status.${id}`)).join('; ');
      return say('mine.reason.notStatus', { groups });
    }
    default:
      return conditionInWords(obstacle.question, obstacle.needs, say);
  }
}

/** Reasons that are one sentence, whatever the verdict. */
const plain = {
  everybody: 'mine.reason.everybody',
  open: 'mine.reason.open',
  citizens: 'mine.reason.citizens',
  status: 'mine.reason.status',
  conditions: 'mine.reason.conditions',
  depends: 'mine.reason.depends',
  'looked-at': 'mine.reason.lookedAt',
  'looked-at-later': 'mine.reason.lookedAtLater',
} as const;

const isPlain = (reason: Reason): reason is keyof typeof plain => reason in plain;

/** Why, one sentence a reason. `answers` must be those that the verdict was made from. */
export function reasonsInWords(
  verdict: Shown,
  rule: Rule,
  answers: Answers,
  say: Say,
  language: Dates,
): string[] {
  const words = (day: string) => dateInWords(day, language);
  if (verdict.kind === 'not-now')
    return verdict.why.map((obstacle) => obstacleInWords(obstacle, say, language));
  return reasons(verdict, rule, answers).map((reason) => {
    if (isPlain(reason)) return say(plain[reason]);
    if (reason === 'until' && verdict.kind === 'until')
      return say('mine.reason.until', {
        date: words(verdict.date),
        age: ageOn(answers.born ?? '', verdict.date),
      });
    if (reason === 'from')
      return say('mine.reason.from', {
        date: words(birthday(answers.born ?? '', rule.from ?? 0)),
        age: rule.from ?? '',
      });
    const on = verdict.kind === 'maybe' ? verdict.on : [];
    return say('mine.reason.maybe', { questions: on.map((id) => questionInWords(id, say)).join(' · ') });
  });
}
