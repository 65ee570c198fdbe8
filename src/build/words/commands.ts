/** The subcommands of `npm run words`, each in a file of its own. */
import { accept } from './accept';
import { add } from './add';
import type { Command } from './desk';
import { exportCommand } from './export-command';
import { importCommand } from './import-command';
import { minor } from './minor';
import { status } from './status';

export const commands: Readonly<Record<string, Command>> = {
  status,
  export: exportCommand,
  import: importCommand,
  accept,
  minor,
  add,
};
