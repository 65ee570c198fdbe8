/** The folders of src/ and which may use which: one table, for the test that holds it and the drawing that shows it. */
import type { Use } from './source';

/** What a folder may use. */
interface Row {
  /** Folders that it may use, and with each what that one may use. */
  uses: readonly string[];
  /** Folders of which it may name types alone. */
  types?: readonly string[];
  /** Folders that it may load later alone. */
  later?: readonly string[];
}

const row = (...uses: string[]): Row => ({ uses });

/** A row names a folder, or a file beside the folders, and what it may use. The names go downwards: nothing uses what stands below it. */
export const rows: Readonly<Record<string, Row>> = {
  routes: row(),
  offer: row('routes'),
  device: row(),
  styles: row(),
  env: { uses: [], types: ['offer'] },
  language: row('offer'),
  packs: row('language', 'offer'),
  'read-aloud': row('language', 'packs', 'styles'),
  components: row('read-aloud', 'device', 'language', 'offer', 'packs', 'routes'),
  'service-worker': row('language', 'routes'),
  offline: { uses: ['components'], types: ['service-worker'] },
  'store/model': row('device', 'offer'),
  'store/lock': row('store/model', 'language'),
  'store/db': row('store/model', 'store/lock'),
  store: { uses: ['store/lock', 'routes'], types: ['store/db'], later: ['store/db'] },
  'mine/parts': { uses: ['store', 'components', 'styles'], types: ['store/db'], later: ['store/db'] },
  'mine/answers': { uses: ['mine/parts'], later: ['store/db'] },
  'mine/lists': row('mine/parts'),
  'mine/reminders': { uses: ['store', 'packs'], types: ['service-worker'], later: ['store/db'] },
  'mine/dates': row('mine/answers', 'mine/lists', 'mine/reminders'),
  'mine/backup': { uses: ['mine/parts'], types: ['store/db'], later: ['store/db'] },
  'mine/settings': { uses: ['mine/backup'], types: ['store/db'], later: ['store/db'] },
  bilingual: row('offline'),
  letters: row('mine/parts'),
  visit: row('bilingual', 'letters'),
  print: row('components', 'styles'),
  search: row('offer', 'routes'),
  pages: row('bilingual', 'letters', 'mine/dates', 'mine/settings', 'offline', 'print', 'search', 'visit'),
  app: row('pages'),
  // The build asks the entry of the app for its pages.
  main: { uses: ['app'], later: ['build/site'] },
  'build/content': row('offer', 'language', 'routes'),
  'build/freshness': row('build/content'),
  'build/check': row('build/freshness', 'search'),
  'build/compile': row('build/check'),
  'build/serve': row(),
  'build/site': row('build/compile', 'build/serve', 'service-worker', 'app'),
  'build/translate/record': row('build/check'),
  'build/translate/export': row('build/translate/record'),
  'build/translate/import': row('build/translate/export'),
  'build/translate': row('build/translate/import'),
  'build/print': row('build/site', 'build/serve', 'print'),
};

/** The row that a name in src/ stands in: the longest folder that has one; the name itself where none has. */
export function folderOf(name: string): string {
  for (let folder = name; folder; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/'))))
    if (folder in rows) return folder;
  return name;
}

/** Everything that a folder may use, by its own row and by those of what it uses. */
export function reach(folder: string, found = new Set<string>()): Set<string> {
  for (const next of rows[folder]?.uses ?? []) {
    if (found.has(next)) continue;
    found.add(next);
    reach(next, found);
  }
  return found;
}

/** Whether the row of `use.from` allows the use. */
export function isAllowed({ from, to, kind }: Use): boolean {
  const folder = folderOf(from);
  const used = folderOf(to);
  if (folder === used || reach(folder).has(used)) return true;
  const { types = [], later = [] } = rows[folder] ?? {};
  return (kind === 'type' && types.includes(used)) || (kind === 'dynamic' && later.includes(used));
}

/** The circles among names that use each other: each circle's names in order; none where all goes one way. */
export function circles(arrows: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const visit = (name: string): number => {
    order.set(name, order.size);
    let lowest = order.get(name) ?? 0;
    open.push(name);
    for (const next of arrows.get(name) ?? []) {
      if (!order.has(next)) lowest = Math.min(lowest, visit(next));
      else if (open.includes(next)) lowest = Math.min(lowest, order.get(next) ?? 0);
    }
    low.set(name, lowest);
    if (lowest === order.get(name)) {
      const circle = open.splice(open.indexOf(name));
      if (circle.length > 1) found.push(circle.sort());
    }
    return lowest;
  };
  for (const name of arrows.keys()) if (!order.has(name)) visit(name);
  return found;
}

/** Who uses whom: by file, or by the folder of each. */
export function arrowsOf(uses: readonly Use[], by: (name: string) => string): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of uses) {
    if (by(from) === by(to)) continue;
    const set = arrows.get(by(from)) ?? new Set();
    arrows.set(by(from), set.add(by(to)));
  }
  return arrows;
}
