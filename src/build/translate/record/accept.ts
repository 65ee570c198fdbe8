import { listed } from '../../content/problems';
import { hashedUnits } from '../../freshness/state';
import { readArgs } from './args';
import { record, recordEnglish } from './record';
import { type Command, languageAsked, unitsAsked, type Workspace } from './workspace';

/** `npm run words -- accept`: writes down translations as they stand now. */
export const accept: Command = {
  usage: 'accept <language> <section or file>... [--checked-by "<role or name>"]',
  what: 'Records translations as they stand now, as made from the English as it stands now.',
  help: [
    'Without --checked-by they are drafts. With it a speaker of the language has read them beside the English and',
    'found them right: write who it was, as a role or a name, such as --checked-by "Council interpreter".',
    '',
    'offer/health#gym       one section (of a list, with its items)',
    'offer/health           the title, summary and opening words of a page',
    'offer/health.md        everything in a file; ui.json is the words of the app',
    '--all                  everything in the language',
    '',
    'accept en <section or file> records that the English has changed in meaning: translations stay behind, and a later',
    'npm run words -- minor counts from here.',
  ],
  run: (args, workspace) => {
    const { plain, flags, values } = readArgs(args, { flags: ['--all'], values: ['--checked-by'] });
    const [code, ...names] = plain;
    const words = languageAsked(code, workspace);
    const by = values.get('--checked-by');
    const all = flags.has('--all');
    if (all === names.length > 0) {
      const both = all ? 'Name sections and files, or write --all, not both.' : '';
      throw new Error(both || `Say what to accept: a section, a file, or --all for everything in ${code}.`);
    }
    refuseFaults(words.lang, workspace);
    const { english } = workspace;
    const ids = all ? [...hashedUnits(english).keys()] : unitsAsked(names, workspace).map(({ id }) => id);
    if (words === english) {
      if (by) throw new Error('English is what the others are checked against: leave --checked-by out.');
      const { taken, files } = recordEnglish(ids, english);
      return { lines: [`Recorded ${count(taken.length)} of English as they stand now.`], files };
    }
    const { taken, same, missing, files } = record(
      ids,
      words,
      english,
      by ? { by, on: workspace.today } : undefined,
    );
    if (taken.length + same.length === 0)
      throw new Error(`${code} has no words yet for ${listed(missing)}. Translate them first.`);
    const as = by ? `as checked by ${by} on ${workspace.today}` : 'as draft';
    const lines = [`Recorded ${count(taken.length)} of ${code} ${as}.`];
    if (taken.length > 0 && taken.length <= 12) lines.push(...taken.map((id) => `  ${id}`));
    if (same.length > 0) lines.push(`${count(same.length)} recorded before and unchanged.`);
    if (missing.length > 0) lines.push(`${count(missing.length)} not translated yet.`);
    return { lines, files };
  },
};

/** `1 unit`, `3 units`. */
export const count = (number: number, word = 'unit') => `${number} ${word}${number === 1 ? '' : 's'}`;

/** Throws where the files of a language, or the English lock, cannot be read: what is recorded of them would be wrong. */
export function refuseFaults(lang: string, { faults, english }: Workspace): void {
  const own = faults.filter(
    ({ level, file }) =>
      level === 'error' &&
      (file.startsWith(`locales/${lang}/`) || file.startsWith(`locales/${english.lang}/`)),
  );
  const [first] = own;
  if (!first) return;
  const more = own.length > 1 ? ` There are ${own.length} mistakes: npm run check shows them all.` : '';
  throw new Error(`Nothing was recorded. ${first.file}:${first.line}: ${first.message}${more}`);
}
