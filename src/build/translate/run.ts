import { didYouMean, listed } from '../content/problems';
import { commands } from './commands';
import type { Answer, Command, Workspace } from './record/workspace';

const start = 'npm run words --';

/** Does what the arguments ask, and writes nothing. `open` reads `locales/`. Throws a sentence where it cannot be done. */
export async function run(args: readonly string[], open: () => Workspace): Promise<Answer> {
  const [name = 'help', ...rest] = args;
  if (['help', '--help', '-h'].includes(name)) return { lines: rest[0] ? helpOf(rest[0]) : overview() };
  const command = commandNamed(name);
  if (rest.includes('--help') || rest.includes('-h')) return { lines: helpOf(name) };
  return command.run(rest, open());
}

function commandNamed(name: string): Command {
  const names = Object.keys(commands);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  throw new Error(
    `There is no "${name}" here.${didYouMean(name, names)} Write ${start} followed by ${listed(names, 'or')}.`,
  );
}

const helpOf = (name: string): string[] => {
  const { usage, what, help } = commandNamed(name);
  return [`${start} ${usage}`, '', what, ...(help.length > 0 ? ['', ...help] : [])];
};

function overview(): string[] {
  const rows = Object.values(commands).flatMap(({ usage, what }) => [`${start} ${usage}`, `    ${what}`]);
  return [
    'What is translated, what is checked, and what has changed since.',
    '',
    ...rows,
    '',
    `${start} help <command> says more of one. locales/README.md says how to add a language.`,
  ];
}
