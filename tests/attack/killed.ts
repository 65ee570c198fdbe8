/** Browsers that are killed while the app's own store, as it is built, is at work in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { serve } from '../../src/build/serve/serve.mjs';
import { type MyData, nothing, tables } from '../../src/store/model/records';
import { type Attack, type Chance, NotTried } from './attack';
import { afterStep, type KeptHere, type Step, sameKept } from './kept-here';
import { builtHere, type Phone, switchOn } from './phone';

/** In milliseconds. Chromium writes localStorage down some seconds later. */
const untilNoted = 15_000;
/** How many databases one kill cuts: so many sites are open side by side, and each counts as a try. */
const sites = 25;
/** So many kills a profile has to bear. */
const perProfile = 50;

/** The file of the build that gives a function away under its own name. Throws where there is none. */
function chunkWith(dir: string, name: string): string {
  const files = readdirSync(join(dir, 'assets')).filter((file) => file.endsWith('.js'));
  const given = new RegExp(`export\\{[^}]*\\bas ${name}\\b`);
  const file = files.find((one) => given.test(readFileSync(join(dir, 'assets', one), 'utf8')));
  if (!file) throw new Error(`No file of the build exports ${name}.`);
  return `/assets/${file}`;
}

interface Store {
  writeRows(changes: unknown): Promise<number>;
  readRows(): Promise<MyData>;
  restore(brought: { data: MyData }, how: string): Promise<boolean>;
  undoRestore(): Promise<boolean>;
}

/** In the page: takes the steps one after the other, as fast as it can, and tells after each that it is called done. */
function work({ files, steps }: { files: Record<keyof Store, string>; steps: Step[] }): void {
  const { tell } = window as unknown as { tell: (host: string, done: number, fault?: string) => void };
  const from = async <T extends keyof Store>(name: T) => ((await import(files[name])) as Store)[name];
  const take = async (step: Step) => {
    if ('save' in step) await (await from('writeRows'))(step.save);
    else if ('undo' in step) await (await from('undoRestore'))();
    else await (await from('restore'))({ data: step.bring }, step.how);
  };
  const all = async () => {
    for (const [nth, step] of steps.entries()) {
      await take(step);
      tell(location.hostname, nth + 1);
    }
  };
  all().catch((error) => tell(location.hostname, -1, String(error)));
}

interface Look {
  rows: Record<string, unknown[]>;
  read: MyData;
  /** Whether the app says that the browser lost what was saved: as it is noted by loss.ts. */
  saysLost: boolean;
}

/** In the page: what lies in the database, and what the app reads of it and says. */
async function look(readRows: string): Promise<Look> {
  const read = await ((await import(readRows)) as Store).readRows();
  const rows = await new Promise<Record<string, unknown[]>>((resolve, reject) => {
    const request = indexedDB.open('waymark');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const found: Record<string, unknown[]> = {};
      const names = [...db.objectStoreNames];
      const all = db.transaction(names);
      for (const name of names) {
        const some = all.objectStore(name).getAll();
        some.onsuccess = () => {
          found[name] = some.result;
        };
      }
      all.oncomplete = () => {
        db.close();
        resolve(found);
      };
    };
  });
  return { rows, read, saysLost: localStorage.getItem('waymark.lost') !== null };
}

const keptIn = (rows: Record<string, unknown[]>): KeptHere => {
  const snapshot = rows.settings?.find((row) => (row as { id: string }).id === 'snapshot');
  const { data } = (snapshot ?? {}) as { data?: MyData };
  const all = Object.fromEntries(tables.map((table) => [table, rows[table] ?? []]));
  return { data: all as unknown as MyData, ...(data && { before: data }) };
};

/** Nothing at all, and nothing to go back to. */
const isEmpty = (kept: KeptHere): boolean => sameKept(kept, { data: nothing() });

const countsIn = ({ data, before }: KeptHere) =>
  [data, before ?? nothing()]
    .map((one) => tables.map((table) => one[table].length).join('-'))
    .join(' before ');

/** What was found where it is none of what may be: how many rows of each table, and whether it was kept some kills ago. */
function oddity(found: KeptHere, model: KeptHere, earlier: KeptHere[]): string {
  const ago = earlier.toReversed().findIndex((one) => sameKept(one, found));
  const known = ago < 0 ? 'never seen' : `as kept ${ago + 1} kills before`;
  return `found ${countsIn(found)} (${known}), last ${countsIn(model)}`;
}

/** An attack that kills browsers while they take `plan`'s steps, which begin with what is kept. */
export function killed(does: string, plan: (chance: Chance, round: number) => Step[]): Attack {
  return {
    does,
    async begin({ folder }) {
      const dir = await builtHere();
      const names = ['writeRows', 'readRows', 'restore', 'undoRestore'] as const;
      const files = Object.fromEntries(names.map((name) => [name, chunkWith(dir, name)])) as Record<
        keyof Store,
        string
      >;
      const host = await serve({ dir, port: 0 });
      const { port } = new URL(host.url);
      const hosts = Array.from({ length: sites }, (_, nth) => `phone${nth}.localhost`);
      const told = new Map<string, { done: number; fault?: string | undefined }>();
      const kept = new Map<string, KeptHere[]>();
      const count = { kills: 0, called: 0, ahead: 0, anew: 0 };
      let first = () => {};
      let rounds = 0;
      let phone: Phone | undefined;
      let pages: Page[] = [];
      let profile = '';
      let onProfile = perProfile;
      /** Switches the phone on, again where Chromium does not start at once. Throws NotTried where it never does. */
      const start = async () => {
        for (let again = 2; ; again -= 1) {
          try {
            return await switchOn(profile);
          } catch (error) {
            if (again === 0)
              throw new NotTried(`the browser does not start: ${String(error).split('\n')[0]}`);
            await new Promise((resolve) => setTimeout(resolve, 5000));
          }
        }
      };
      const on = async () => {
        phone = await start();
        await phone.context.exposeFunction('tell', (name: string, done: number, fault?: string) => {
          told.set(name, { done, fault });
          first();
        });
        pages = await Promise.all(
          hosts.map(async (name) => {
            const page = await (phone as Phone).context.newPage();
            await page.goto(`http://${name}:${port}/robots.txt`);
            return page;
          }),
        );
      };
      /** One kill, and what was lost on each site. */
      const round = async (chance: Chance): Promise<(string | undefined)[]> => {
        if (onProfile >= perProfile) {
          await phone?.context.close();
          profile = join(folder, `phone-${count.kills}`);
          for (const name of hosts) kept.set(name, [{ data: nothing() }]);
          await on();
          onProfile = 0;
          // A phone that was in use: something is saved, and what is noted beside it had the time to reach the disk.
          const begin = plan(chance, rounds).find((step) => !('undo' in step)) as Step;
          await Promise.all(pages.map((page) => page.evaluate(work, { files, steps: [begin] })));
          await new Promise((resolve) => setTimeout(resolve, untilNoted));
          rounds += 1;
          for (const name of hosts) kept.set(name, [afterStep({ data: nothing() }, begin)]);
        }
        told.clear();
        const begun = new Promise<void>((resolve) => {
          first = resolve;
        });
        const planned = hosts.map(() => plan(chance, rounds));
        rounds += 1;
        await Promise.all(
          pages.map((page, nth) => page.evaluate(work, { files, steps: planned[nth] as Step[] })),
        );
        // As a rule once one of them is in the middle of it; now and then while the databases are still being opened.
        if (chance.next() < 0.9) await begun;
        await new Promise((resolve) => setTimeout(resolve, chance.below(600)));
        await phone?.kill();
        count.kills += 1;
        onProfile += 1;
        await on();
        return Promise.all(
          hosts.map(async (name, nth) => {
            const { done = 0, fault } = told.get(name) ?? {};
            count.called += Math.max(done, 0);
            const { rows, read, saysLost } = await (pages[nth] as Page).evaluate(look, files.readRows);
            const found = keptIn(rows);
            const earlier = kept.get(name) as KeptHere[];
            const last = earlier.at(-1) as KeptHere;
            let model = last;
            kept.set(name, [...earlier, found]);
            if (fault) return `the store said ${fault}`;
            if (!sameKept({ data: read }, { data: found.data }))
              return 'the app reads other rows than are there';
            for (const [at, step] of [undefined, ...(planned[nth] as Step[])].entries()) {
              if (step) model = afterStep(model, step);
              if (at < done || !sameKept(model, found)) continue;
              if (at > done) count.ahead += 1;
              return undefined;
            }
            // A record that a kill cut in two lets Chromium begin a new database after the next: github.com/google/leveldb/issues/1287.
            if (isEmpty(found) && !isEmpty(last) && saysLost) {
              count.anew += 1;
              return undefined;
            }
            return `${done} steps were called done, and what is kept is not what they leave: ${oddity(found, last, earlier)}`;
          }),
        );
      };
      let results: (string | undefined | NotTried)[] = [];
      return {
        async attempt(chance) {
          if (results.length === 0)
            results = await round(chance).catch((error) => {
              if (!(error instanceof NotTried)) throw error;
              // What is kept in a profile that was not seen again is not known: the next kill gets one of its own.
              onProfile = perProfile;
              phone = undefined;
              return hosts.map(() => error);
            });
          const result = results.shift();
          if (result instanceof NotTried) throw result;
          return result;
        },
        async end() {
          await phone?.context.close();
          await host.close();
          console.log(
            `  ${count.kills} kills of a browser with ${sites} databases each; ${count.called} steps were called done before, ${count.ahead} times the last was done and not told yet; ${count.anew} times the browser had begun a new database, and the app said so`,
          );
        },
      };
    },
  };
}
