/** The YAML files of `locales/`, each read by its schema. */
import type * as v from 'valibot';
import type { Faults } from '../problems';
import type { Source } from '../read';
import { offerSchema, questionsSchema, sourcesSchema } from '../schema';
import { councilSchema, languagesSchema } from '../schema-council';
import { datesSchema, lettersSchema, listsSchema, visitsSchema } from '../schema-mine';
import { parseYaml, type Read } from './yaml';

const schemas = {
  offer: offerSchema,
  council: councilSchema,
  sources: sourcesSchema,
  questions: questionsSchema,
  lists: listsSchema,
  dates: datesSchema,
  visits: visitsSchema,
  letters: lettersSchema,
  languages: languagesSchema,
};

type Schemas = typeof schemas;

/** What each file says, by its name without the ending. */
export type YamlValues = { [K in keyof Schemas]: v.InferOutput<Schemas[K]> };
/** Each file with its lines, undefined where it is missing or could not be read. */
export type YamlFiles = { [K in keyof Schemas]: Read<YamlValues[K]> | undefined };

/** Reads them all. What is wrong is in `faults`. */
export function readYamlFiles(source: Source, faults: Faults): YamlFiles {
  const read = <T extends v.GenericSchema>(name: string, schema: T) => {
    const file = `locales/${name}.yaml`;
    const text = source.get(file);
    if (text !== undefined) return parseYaml(file, text, schema, faults);
    faults.error('file-missing', file, 1, 'The file is missing. See locales/README.md for what is in it.');
    return undefined;
  };
  return {
    offer: read('offer', schemas.offer),
    council: read('council', schemas.council),
    sources: read('sources', schemas.sources),
    questions: read('questions', schemas.questions),
    lists: read('lists', schemas.lists),
    dates: read('dates', schemas.dates),
    visits: read('visits', schemas.visits),
    letters: read('letters', schemas.letters),
    languages: read('languages', schemas.languages),
  };
}

/** What all of them say, or undefined where one of them could not be read. */
export function valuesOf(files: YamlFiles): YamlValues | undefined {
  const { offer, council, sources, questions, lists, dates, visits, letters, languages } = files;
  if (!offer || !council || !sources || !questions) return undefined;
  if (!lists || !dates || !visits || !letters || !languages) return undefined;
  return {
    offer: offer.value,
    council: council.value,
    sources: sources.value,
    questions: questions.value,
    lists: lists.value,
    dates: dates.value,
    visits: visits.value,
    letters: letters.value,
    languages: languages.value,
  };
}
