import fc from 'fast-check';
import { type Answers, notAnswers, type Question } from '../../src/offer/answers';
import { english } from './real-offer';

const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2015-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const answerTo = ({ kind, options }: Question): fc.Arbitrary<string> =>
  fc.oneof(kind === 'date' ? day : fc.constantFrom(...options), fc.constantFrom(...notAnswers));

/** Any answers to the questions of the real offer, some of them left out. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(english.questions.map((question) => [question.id, answerTo(question)])),
  { requiredKeys: [] },
);
