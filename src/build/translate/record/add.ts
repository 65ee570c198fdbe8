import { sourceLanguage } from '../../../language/source';
import { termsPath } from '../../check/text/terms';
import { lockPath, writeLock } from '../../content/lock';
import { readArgs } from './args';
import type { Command, Workspace } from './workspace';

const council = 'locales/council.yaml';
const languages = 'locales/languages.yaml';

/** `npm run words -- add`: everything that a new language needs before its first words. */
export const add: Command = {
  usage: 'add <language>',
  what: 'Starts a new language: its folder, its entry in languages.yaml and in council.yaml, and what to do next.',
  help: [
    'The language is named by its code: ti Tigrinya, fr French, ps Pashto, so Somali, ckb Sorani.',
    'Readers are not offered it before it has enough words: listed-from in council.yaml says how many.',
  ],
  run: (args, workspace) => {
    const [code = '', ...more] = readArgs(args).plain;
    if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(code) || more.length > 0)
      throw new Error(
        `"${args.join(' ')}" is no language code. Write one, such as ti for Tigrinya or fr for French.`,
      );
    if (workspace.words.has(code))
      throw new Error(
        `${code} is already there, in locales/${code}/. See how far it is: npm run words -- status ${code}.`,
      );
    const { files, byHand } = entries(code, workspace);
    files.set(lockPath(code), writeLock(new Map()));
    const terms = workspace.source.get(termsPath(sourceLanguage));
    if (terms) files.set(termsPath(code), termsFor(code, terms));
    return { lines: [`Started ${englishName(code)} (${code}).`, ...byHand, '', ...nextSteps(code)], files };
  },
};

const nameIn = (reader: string, code: string) => {
  const found = new Intl.DisplayNames(reader, { type: 'language', fallback: 'none' }).of(code);
  const knows = Intl.DisplayNames.supportedLocalesOf(reader).length > 0;
  return found && knows ? found : undefined;
};
const englishName = (code: string) => nameIn('en', code) ?? code;

function entries(code: string, { source }: Workspace): { files: Map<string, string>; byHand: string[] } {
  const files = new Map<string, string>();
  const byHand: string[] = [];
  const list = source.get(languages) ?? '';
  if (!new RegExp(`^${code}:`, 'm').test(list)) files.set(languages, `${list.trimEnd()}\n${entryFor(code)}`);
  const offered = source.get(council) ?? '';
  const line = /^languages: \[(.*)\]/m.exec(offered);
  if (line?.[1]?.split(/,\s*/).includes(code)) return { files, byHand };
  if (line) files.set(council, offered.replace(line[0], `languages: [${line[1]}, ${code}]`));
  else byHand.push(`Add ${code} to languages: in ${council}.`);
  return { files, byHand };
}

const rightToLeft = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg'];

/** The entry in languages.yaml, with what this computer knows; the comment names what a speaker must look at. */
function entryFor(code: string): string {
  const script = new Intl.Locale(code).maximize().script ?? 'Latn';
  const knows = Intl.DateTimeFormat.supportedLocalesOf(code).length > 0;
  const format = new Intl.DateTimeFormat(`${knows ? code : 'en'}-u-ca-gregory`, {
    month: 'long',
    timeZone: 'UTC',
  });
  const months = Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2024, month, 15))));
  const look = knows
    ? 'a speaker looks at these'
    : 'a speaker writes the months: this computer does not know them';
  return [
    `# ${englishName(code)}: ${look}.`,
    `${code}:`,
    `  name: ${JSON.stringify(nameIn(code, code) ?? englishName(code))}`,
    `  english: ${JSON.stringify(englishName(code))}`,
    `  dir: ${rightToLeft.includes(script) ? 'rtl' : 'ltr'}`,
    `  script: ${script}`,
    `  months: [${months.map((month) => JSON.stringify(month)).join(', ')}]`,
    '  date: "{day} {month} {year}"',
    '',
  ].join('\n');
}

/** The terms of English, each waiting behind a # for a speaker to write how the language says it. */
const termsFor = (code: string, english: string): string =>
  [
    `# How ${englishName(code)} says the words of ${sourceLanguage}/terms.yaml: the usual form first, then others that may stand.`,
    '# Write them in the brackets in place of the English and take the # off. The check holds translations to them.',
    ...english.split('\n').flatMap((line) => (/^[a-z]/.test(line) ? [`# ${line}`] : [])),
    '',
  ].join('\n');

const nextSteps = (code: string): string[] => [
  'Four steps to a new language. The first is done:',
  `1. npm run words -- add ${code}. Now look at its name, months and date in ${languages}, and let a speaker write its terms in ${termsPath(code)}.`,
  `2. npm run words -- export ${code} --as html (or csv, or xlf). Send the file to the translator.`,
  '3. npm run words -- import <file>. It says which rows it took, and how to mend the others.',
  `4. npm run check, then npm run build. When a speaker has read it: npm run words -- accept ${code} --all --checked-by "<who>".`,
];
