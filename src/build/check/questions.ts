import { statusIds } from '../../offer/pack';
import type { UiFile } from '../content/json';
import { type Faults, listed } from '../content/problems';
import type { QuestionsFile } from '../content/schema';
import type { Read } from '../content/yaml/yaml';
import { checkTwins } from './names';

/** Holds questions.yaml against what the app asks of it, and against the words in English ui.json. */
export function checkQuestions(read: Read<QuestionsFile>, ui: UiFile | undefined, faults: Faults) {
  const { file, lineOf, value } = read;
  checkTwins(value.questions, ['questions'], 'a question', read, faults);
  value.questions.forEach(({ id, kind, options = [] }, index) => {
    const at = ['questions', index];
    const line = lineOf([...at, 'id']);
    checkKind(read, index, faults);
    options.forEach((option, o) => {
      if (options.indexOf(option) === o) return;
      const message = `${option} is twice among the options of ${id}. Keep one of the two.`;
      faults.error('duplicate-id', file, lineOf([...at, 'options', o]), message);
    });
    if (ui) checkQuestionWords(id, kind === 'choice' ? options : [], ui, file, line, faults);
  });
  for (const id of ['born', 'immigration']) {
    if (value.questions.some((question) => question.id === id)) continue;
    const message = `There is no question ${id}, and the app needs it. Put it back.`;
    faults.error('question-missing', file, lineOf(['questions']), message);
  }
}

function checkKind({ file, lineOf, value }: Read<QuestionsFile>, index: number, faults: Faults) {
  const question = value.questions[index];
  if (!question) return;
  const { id, kind, options } = question;
  const at = lineOf(['questions', index, options ? 'options' : 'kind']);
  const wrong = (message: string) => faults.error('question-kind', file, at, message);
  if (kind === 'date' && options) wrong(`${id} asks for a date and has options. Take the options out.`);
  if (kind === 'choice' && id !== 'born' && (options?.length ?? 0) < 2)
    wrong(`${id} needs at least two options to choose from. Add them under options.`);
  if (id === 'born' && kind !== 'date') wrong('born is a date of birth. Write kind: date.');
  if (id !== 'born' && kind === 'date')
    wrong(`Only born is a date, and ${id} is not. Write kind: choice, with options.`);
  if (id === 'immigration' && options && [...options].sort().join() !== [...statusIds].sort().join())
    wrong(`The options of immigration are the groups of offer.yaml. Write ${listed(statusIds)}.`);
}

function checkQuestionWords(
  id: string,
  options: readonly string[],
  ui: UiFile,
  file: string,
  line: number,
  faults: Faults,
) {
  const keys = ['title', 'why', ...new Set(options.map((option) => `options.${option}`))];
  const missing = keys.filter((key) => !ui.leaves.has(`me.questions.${id}.${key}`));
  if (missing.length === 0) return;
  const message = `The question ${id} has no words for ${listed(missing)}. Add them to ${ui.file} under me.questions.${id}.`;
  faults.error('question-words', file, line, message);
}
