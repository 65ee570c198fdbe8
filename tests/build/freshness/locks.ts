/** The small content of the fixtures with every translation recorded, and what follows from an edit of it. */
import { type Content, check } from '../../../src/build/check/check';
import type { Source } from '../../../src/build/content/read';
import { type State, statesOf } from '../../../src/build/freshness/state';
import { type Answer, openWorkspace, type Workspace } from '../../../src/build/translate/record/workspace';
import { run } from '../../../src/build/translate/run';
import { base, today } from '../check/fixtures';

/** What the command says and writes. */
export const words = (source: Source, ...args: string[]): Promise<Answer> =>
  run(args, () => openWorkspace(source, today));

/** The content after the command has written its files. */
export async function after(source: Source, ...args: string[]): Promise<Source> {
  const { files } = await words(source, ...args);
  return new Map([...source, ...(files ?? [])]);
}

/** Everything of the base recorded: English, and Arabic as checked or as drafts. */
export async function recorded(as: 'checked' | 'draft', source: Source = base): Promise<Source> {
  const by = as === 'checked' ? ['--checked-by', 'Council interpreter'] : [];
  return after(source, 'accept', 'ar', '--all', ...by);
}

/** The state of every unit of a language. */
export function states(source: Source, lang = 'ar'): Map<string, State> {
  const { words, english }: Workspace = openWorkspace(source, today);
  const own = words.get(lang);
  if (!own) throw new Error(`There is no folder for ${lang}.`);
  return new Map([...statesOf(own, english).values()].map(({ id, state }) => [id, state]));
}

/** The ids of the units in a state, in order. */
export const inState = (source: Source, state: State, lang = 'ar'): string[] =>
  [...states(source, lang)].flatMap(([id, found]) => (found === state ? [id] : []));

/** The reason that is given for a unit. */
export function reason(source: Source, id: string, lang = 'ar'): string | undefined {
  const { words, english } = openWorkspace(source, today);
  const own = words.get(lang);
  return own && statesOf(own, english).get(id)?.reason;
}

/** The content, found right. Throws what is wrong. */
export function contentOf(source: Source): Content {
  const { content, faults } = check(source, today);
  if (!content) throw new Error(JSON.stringify(faults));
  return content;
}
