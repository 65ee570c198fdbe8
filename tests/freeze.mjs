/**
 * `npm run freeze`: the content as it is in `locales/` becomes the frozen content of the tests, `tests/fixtures/city/`. For who changes
 * what the app reads (a field, a file, a box) or what a test holds of the City's offer; never needed for a change of words or facts.
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { frozen, kept, locksNow, real } from './frozen.mjs';

rmSync(frozen, { recursive: true, force: true });
cpSync(real, frozen, { recursive: true, filter: (path) => kept(basename(path)) });
writeFileSync(`${frozen}/day`, `${new Date().toLocaleDateString('sv-SE')} ${locksNow()}\n`);
