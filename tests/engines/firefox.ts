/** A Firefox of the system, for `npm run engines`. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const commands = ['firefox-esr', 'firefox'];
const macs = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** What a Firefox says of itself, such as `Mozilla Firefox 153.8.0esr`; '' where the file is none. */
export function versionOf(file: string): string {
  const { status, stdout } = spawnSync(file, ['--version'], { timeout: 30_000, encoding: 'utf8' });
  return status === 0 && /firefox/i.test(stdout) ? stdout.trim() : '';
}

/** The file of a Firefox: what WAYMARK_FIREFOX names, else one of the system. Throws a sentence where there is none. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string {
  const named = env.WAYMARK_FIREFOX;
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = named
    ? [named]
    : [...onPath.flatMap((folder) => commands.map((command) => join(folder, command))), macs];
  const found = places.find((file) => versionOf(file));
  if (found) return found;
  throw new Error(
    named
      ? `WAYMARK_FIREFOX is "${named}", which is no Firefox that starts. Name the file of one, or leave it out.`
      : 'There is no Firefox here, so nothing was tried. Install one (Debian: apt-get install firefox-esr) or name its file in WAYMARK_FIREFOX.',
  );
}
