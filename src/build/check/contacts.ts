import { monthsLater } from '../../offer/days';
import type { Faults } from '../content/problems';
import type { SourcesFile } from '../content/schema';
import type { CouncilFile } from '../content/schema-council';
import type { Read } from '../content/yaml/yaml';
import { checkDay, checkDiffers, dueSentence } from './due';
import { checkKnown } from './names';

/** For so many months a number is trusted after somebody looked. */
const trusted = 12;

/** Whom to call: where each number is written, and which of them nobody has looked up for a year. */
export function checkContacts(
  council: Read<CouncilFile>,
  sources: Read<SourcesFile> | undefined,
  today: string,
  faults: Faults,
) {
  const known = sources?.value.sources.map(({ id }) => id);
  const due: [string, string][] = [];
  council.value.contacts.forEach(({ id, source, checked, differs }, index) => {
    const at = ['contacts', index];
    if (source)
      checkKnown('source-unknown', source, known, 'in sources.yaml', council, [...at, 'source'], faults);
    checkDiffers(id, differs, council, [...at, 'differs'], today, faults);
    if (!checked) return;
    checkDay(checked, council, [...at, 'checked'], today, faults);
    const day = monthsLater(checked, trusted);
    if (day <= today) due.push([day, id]);
  });
  if (due.length > 0) {
    const line = council.lineOf(['contacts']);
    faults.warn('due-contact', council.file, line, dueSentence('The contacts are', due));
  }
}
