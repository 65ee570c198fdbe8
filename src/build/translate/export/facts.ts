/** What export and import need to know besides the words: facts, the council's site, the languages. */
import type * as v from 'valibot';
import type { Targets } from '../../content/links';
import { collectFaults } from '../../content/problems';
import { type OfferFile, offerSchema, sourcesSchema } from '../../content/schema';
import {
  type CouncilFile,
  councilSchema,
  type LanguagesFile,
  languagesSchema,
} from '../../content/schema-council';
import { visitsSchema } from '../../content/schema-mine';
import { type Facts, gatherFacts } from '../../content/tokens';
import { parseYaml } from '../../content/yaml/yaml';
import type { Workspace } from '../record/workspace';

export interface Background {
  facts: Facts;
  targets: Targets;
  council: CouncilFile;
  offer: OfferFile;
  languages: LanguagesFile;
}

/** Reads the YAML files. Throws a sentence where one of them cannot be read. */
export function readBackground({ source, english }: Workspace): Background {
  const faults = collectFaults();
  const read = <T extends v.GenericSchema>(name: string, schema: T): v.InferOutput<T> => {
    const file = `locales/${name}.yaml`;
    const value = parseYaml(file, source.get(file) ?? '', schema, faults)?.value;
    if (value !== undefined) return value;
    const why = faults.all[0];
    throw new Error(
      `${why ? `${why.file}:${why.line}: ${why.message}` : `${file} cannot be read.`} Run npm run check first.`,
    );
  };
  const offer = read('offer', offerSchema);
  const council = read('council', councilSchema);
  const sources = read('sources', sourcesSchema);
  const languages = read('languages', languagesSchema);
  const sections = new Map([...english.docs].map(([name, doc]) => [name, doc.sections.map(({ id }) => id)]));
  const targets = { offer, council, sources, sections };
  const visits = read('visits', visitsSchema);
  return { facts: gatherFacts(offer, council, visits), targets, council, offer, languages };
}

/** The entry of a language. Throws a sentence where languages.yaml has none. */
export function languageEntry(lang: string, { languages }: Background): LanguagesFile[string] {
  const entry = languages[lang];
  if (entry) return entry;
  throw new Error(
    `There is no language ${lang} in locales/languages.yaml. Add it with npm run words -- add ${lang}.`,
  );
}
