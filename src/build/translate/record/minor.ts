import { sourceLanguage } from '../../../language/source';
import { type LockEntry, lockPath, writeLock } from '../../content/lock';
import { listed } from '../../content/problems';
import { hashedUnits } from '../../freshness/state';
import { count, refuseFaults } from './accept';
import { readArgs } from './args';
import { sourceLockText } from './record';
import { type Command, unitsAsked } from './workspace';

/** `npm run words -- minor`: an edit of the English that changes no meaning puts no translation behind. */
export const minor: Command = {
  usage: 'minor <section or file>...',
  what: 'Says that an edit of the English changes no meaning, so that no translation falls behind for it.',
  help: [
    'For a spelling mistake, a comma, an easier word. Run it once the edit is made.',
    'It covers everything that has changed in the section since the English was last recorded (by accept, import or',
    'minor). Was there another edit since that does change the meaning? Then do not run it, or run',
    'npm run words -- accept en <section> after that edit and before the small one.',
    'Only translations that were made from the English last recorded move on: one that was behind stays behind.',
  ],
  run: (args, workspace) => {
    const { plain } = readArgs(args);
    if (plain.length === 0)
      throw new Error('Say which section: for example npm run words -- minor offer/health#gym.');
    const { english, words } = workspace;
    for (const lang of words.keys()) refuseFaults(lang, workspace);
    const now = hashedUnits(english);
    const known = new Map(english.sourceLock);
    const ids = unitsAsked(plain, workspace).map(({ id }) => id);
    const never = ids.filter((id) => !known.has(id));
    if (never.length > 0) {
      const help = `Look at the translations, then run npm run words -- accept ${sourceLanguage} ${never[0]}.`;
      throw new Error(
        `Nobody recorded the English of ${listed(never)} before, so what has changed is not known. ${help}`,
      );
    }
    const changed = ids.filter((id) => known.get(id)?.own !== now.get(id)?.hash);
    if (changed.length === 0) return { lines: ['Nothing to do: the English is as it was last recorded.'] };
    const files = new Map<string, string>();
    const lines = [`The English of ${listed(changed)} has changed in wording only.`];
    for (const one of words.values()) {
      if (one === english || one.lock.size === 0) continue;
      const lock = new Map<string, LockEntry>(one.lock);
      const old = { moved: 0, behind: 0 };
      for (const id of changed) {
        const entry = lock.get(id);
        const en = now.get(id)?.hash;
        if (!entry || !en || entry.en === en) continue;
        if (entry.en !== known.get(id)?.own) old.behind += 1;
        else {
          lock.set(id, { ...entry, en });
          old.moved += 1;
        }
      }
      const stay = old.behind > 0 ? `, ${old.behind} behind for an earlier change` : '';
      lines.push(`  ${one.lang}: ${count(old.moved)} up to date as before${stay}`);
      if (old.moved > 0) files.set(lockPath(one.lang), writeLock(lock));
    }
    for (const id of changed) known.set(id, { own: now.get(id)?.hash ?? '' });
    files.set(lockPath(english.lang), sourceLockText(known, english));
    return { lines, files };
  },
};
