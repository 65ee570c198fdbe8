/** Verdicts in words: the short badge, and the reason under it. */
import { dateInWords } from '../language/dates';
import type { Say } from '../language/words';
import type { Answers } from '../offer/answers';
import { ageOn, birthday } from '../offer/days';
import type { Obstacle, Rule, Verdict } from '../offer/entitled';
import type { Language } from '../offer/pack';

type Dates = Pick<Language, 'months' | 'date'>;

/** `Yes, until 4 May 2031`: short enough for a badge. */
export function verdictInWords(verdict: Verdict, say: Say, language: Dates): string {
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
  if (obstacle.kind === 'ended')
    return say('mine.reason.ended', { date: dateInWords(obstacle.date, language), age: obstacle.age });
  return conditionInWords(obstacle.question, obstacle.needs, say);
}

/** Why, one sentence a reason. `answers` must be those that the verdict was made from. */
export function reasonsInWords(
  verdict: Verdict,
  rule: Rule,
  answers: Answers,
  say: Say,
  language: Dates,
): string[] {
  const words = (day: string) => dateInWords(day, language);
  switch (verdict.kind) {
    case 'until':
      return [
        say('mine.reason.until', { date: words(verdict.date), age: ageOn(answers.born ?? '', verdict.date) }),
      ];
    case 'from':
      return [
        say('mine.reason.from', {
          date: words(birthday(answers.born ?? '', rule.from ?? 0)),
          age: rule.from ?? '',
        }),
      ];
    case 'maybe':
      return [
        say('mine.reason.maybe', { questions: verdict.on.map((id) => questionInWords(id, say)).join(' · ') }),
      ];
    case 'ask':
      return [say(`mine.reason.${verdict.why}`)];
    case 'not-now':
      return verdict.why.map((obstacle) => obstacleInWords(obstacle, say, language));
    default:
      return [say('mine.reason.yes')];
  }
}
