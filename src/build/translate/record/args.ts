import { parseArgs } from 'node:util';
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
  const options = Object.fromEntries([
    ...flagNames.map((name) => [name.slice(2), { type: 'boolean' }] as const),
    ...valueNames.map((name) => [name.slice(2), { type: 'string' }] as const),
  ]);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const plain: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') plain.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName: name, value = '', inlineValue } = token;
    if (flagNames.includes(name)) flags.add(name);
    else if (valueNames.includes(name)) {
      // The name of the next option is no value.
      const missing = !value.trim() || (!inlineValue && value.startsWith('--'));
      if (missing) throw new Error(`${name} needs something after it, such as ${name} "...".`);
      values.set(name, value.trim());
    } else {
      const all = [...flagNames, ...valueNames];
      const has = all.length > 0 ? `The options are ${listed(all)}.` : 'There are no options here.';
      throw new Error(`There is no option ${name}.${didYouMean(name, all)} ${has}`);
    }
  }
  return { plain, flags, values };
}
