/** The subcommands of `npm run words`, each in a file of its own. */

import { exportCommand } from './export/command';
import { importCommand } from './import/command';
import { accept } from './record/accept';
import { add } from './record/add';
import { minor } from './record/minor';
import { status } from './record/status';
import type { Command } from './record/workspace';

export const commands: Readonly<Record<string, Command>> = {
  status,
  export: exportCommand,
  import: importCommand,
  accept,
  minor,
  add,
};
