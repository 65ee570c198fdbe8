import { didYouMean, listed } from '../../content/problems';

/** What stood after the name of a subcommand. */
interface Args {
  /** What does not start with `--`, in order. */
  plain: string[];
  /** `--all`: the flags that were given. */
  flags: ReadonlySet<string>;
  /** `--as xlf` or `--as=xlf`: values by their option. */
  values: ReadonlyMap<string, string>;
}

/** Sorts arguments. Throws a sentence for an option that is neither a flag nor one with a value, and for a value that lacks. */
export function readArgs(
  args: readonly string[],
  known: { flags?: readonly string[]; values?: readonly string[] } = {},
): Args {
  const { flags: flagNames = [], values: valueNames = [] } = known;
  const plain: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    const [, name = '', given] = /^(--[^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (!name) plain.push(arg);
    else if (flagNames.includes(name)) flags.add(name);
    else if (valueNames.includes(name)) {
      const next = args[i + 1];
      const value = given ?? (next?.startsWith('--') ? undefined : next);
      if (given === undefined) i += 1;
      if (!value?.trim()) throw new Error(`${name} needs something after it, such as ${name} "...".`);
      values.set(name, value.trim());
    } else {
      const all = [...flagNames, ...valueNames];
      const has = all.length > 0 ? `The options are ${listed(all)}.` : 'There are no options here.';
      throw new Error(`There is no option ${name}.${didYouMean(name, all)} ${has}`);
    }
  }
  return { plain, flags, values };
}
